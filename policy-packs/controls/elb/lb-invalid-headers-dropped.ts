import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { when } from "../requirements/combined";
import { requiresOfEach } from "../requirements/requires";
import { isOneOf, isTrue } from "../requirements/scalars";

const lb = "aws:lb/loadBalancer:LoadBalancer";
const alb = "aws:alb/loadBalancer:LoadBalancer";

export const lbInvalidHeadersDropped: Control = {
  id: "lb-invalid-headers-dropped",
  title: "Application Load Balancers drop header fields that are not valid",
  why: "A header that balancer and target read differently smuggles a second request past every check.",
  remedy: "Set dropInvalidHeaderFields: true.",
  severity: "medium",
  domain: "network",
  planned: requiresOfEach(
    [lb, alb],
    when(
      isOneOf("loadBalancerType", ["application"], { unset: "application" }),
      isTrue("dropInvalidHeaderFields"),
    ),
  ),
  examples: examplesOf([lb, alb], {
    bad: {
      "left out": { internal: true },
      "off, as text": { loadBalancerType: "application", dropInvalidHeaderFields: "false" },
    },
    good: {
      dropped: { dropInvalidHeaderFields: true },
      "a network load balancer, which reads none": { loadBalancerType: "network" },
    },
  }),
};
