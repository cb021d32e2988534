import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { when } from "../requirements/combined";
import { requiresOfEach } from "../requirements/requires";
import { isOneOf, isTrue } from "../requirements/scalars";

const lb = "aws:lb/loadBalancer:LoadBalancer";
const alb = "aws:alb/loadBalancer:LoadBalancer";

export const lbCrossZoneBalanced: Control = {
  id: "lb-cross-zone-balanced",
  title: "Network and gateway load balancers spread traffic over all zones",
  why: "Otherwise one zone's targets carry what its share of the addresses brings, and fall while others idle.",
  remedy: "Set enableCrossZoneLoadBalancing: true.",
  severity: "low",
  domain: "network",
  // Off by default but for application load balancers, which always do.
  planned: requiresOfEach(
    [lb, alb],
    when(isOneOf("loadBalancerType", ["network", "gateway"]), isTrue("enableCrossZoneLoadBalancing")),
  ),
  examples: examplesOf([lb, alb], {
    bad: {
      "left out": { loadBalancerType: "network" },
      "off, as text": { loadBalancerType: "gateway", enableCrossZoneLoadBalancing: "false" },
    },
    good: {
      on: { loadBalancerType: "network", enableCrossZoneLoadBalancing: true },
      "an application load balancer": { internal: true },
    },
  }),
};
