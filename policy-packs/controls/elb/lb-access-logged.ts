import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf, when } from "../requirements/combined";
import { isSet } from "../requirements/presence";
import { requiresOfEach } from "../requirements/requires";
import { isNoneOf, isTrue } from "../requirements/scalars";

const lb = "aws:lb/loadBalancer:LoadBalancer";
const alb = "aws:alb/loadBalancer:LoadBalancer";

export const lbAccessLogged: Control = {
  id: "lb-access-logged",
  title: "Load balancers write access logs",
  why: "The balancer's log alone has the client's address, the TLS it spoke and the requests that reached no target.",
  remedy: "Set accessLogs with a bucket and enabled: true.",
  severity: "medium",
  domain: "logging",
  // Off by default, even with a bucket; gateway load balancers have no such log.
  planned: requiresOfEach(
    [lb, alb],
    when(
      isNoneOf("loadBalancerType", ["gateway"]),
      allOf(isTrue("accessLogs.enabled"), isSet("accessLogs.bucket")),
    ),
  ),
  examples: examplesOf([lb, alb], {
    bad: {
      "left out": { internal: true },
      "a bucket alone": { accessLogs: { bucket: "logs" } },
      "off, in a list": { loadBalancerType: "network", accessLogs: [{ bucket: "logs", enabled: "false" }] },
    },
    good: {
      "into a bucket": { accessLogs: { bucket: "logs", enabled: true } },
      "a gateway load balancer": { loadBalancerType: "gateway" },
    },
  }),
};
