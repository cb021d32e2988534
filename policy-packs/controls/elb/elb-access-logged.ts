import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf } from "../requirements/combined";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const balancer = "aws:elb/loadBalancer:LoadBalancer";

export const elbAccessLogged: Control = {
  id: "elb-access-logged",
  title: "Classic Load Balancers write access logs",
  why: "The balancer's log alone has the client's address and the requests that reached no instance.",
  remedy: "Set accessLogs with a bucket.",
  severity: "medium",
  domain: "logging",
  // A block of accessLogs is on unless it says otherwise.
  planned: requires({
    [balancer]: allOf(isSet("accessLogs.bucket"), isTrue("accessLogs.enabled", { unset: true })),
  }),
  examples: examplesOf(balancer, {
    bad: { "left out": { listeners: [] }, off: { accessLogs: [{ bucket: "logs", enabled: "false" }] } },
    good: {
      "into a bucket": { accessLogs: { bucket: "logs" } },
      stated: { accessLogs: [{ bucket: "logs", enabled: true }] },
    },
  }),
};
