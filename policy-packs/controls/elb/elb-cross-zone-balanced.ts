import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const balancer = "aws:elb/loadBalancer:LoadBalancer";

export const elbCrossZoneBalanced: Control = {
  id: "elb-cross-zone-balanced",
  title: "Classic Load Balancers spread traffic over all zones",
  why: "Otherwise one zone's instances carry more than their share, and fall while others idle.",
  remedy: "Leave crossZoneLoadBalancing out, or set it to true.",
  severity: "low",
  domain: "network",
  // The provider's default is true, as of November 2026.
  planned: requires({ [balancer]: isTrue("crossZoneLoadBalancing", { unset: true }) }),
  examples: examplesOf(balancer, {
    bad: { off: { crossZoneLoadBalancing: false }, "off, as text": { crossZoneLoadBalancing: "false" } },
    good: { on: { crossZoneLoadBalancing: true }, "left out": { listeners: [] } },
  }),
};
