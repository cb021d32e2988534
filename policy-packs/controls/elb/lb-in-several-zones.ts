import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { anyOf } from "../requirements/combined";
import { hasAtLeast } from "../requirements/presence";
import { requiresOfEach } from "../requirements/requires";

const lb = "aws:lb/loadBalancer:LoadBalancer";
const alb = "aws:alb/loadBalancer:LoadBalancer";

export const lbInSeveralZones: Control = {
  id: "lb-in-several-zones",
  title: "Load balancers lie in two Availability Zones or more",
  why: "A balancer in one zone is down when the zone is.",
  remedy: "Give subnets, or subnetMappings, of two Availability Zones.",
  severity: "low",
  domain: "network",
  planned: requiresOfEach(
    [lb, alb],
    anyOf(
      "subnets must be those of two Availability Zones",
      hasAtLeast("subnets", 2),
      hasAtLeast("subnetMappings", 2),
    ),
  ),
  examples: examplesOf([lb, alb], {
    bad: {
      "one subnet": { subnets: ["subnet-1"] },
      "one mapping": { loadBalancerType: "network", subnetMappings: [{ subnetId: "subnet-1" }] },
    },
    good: {
      "two subnets": { subnets: ["subnet-1", "subnet-2"] },
      "two mappings": {
        loadBalancerType: "network",
        subnetMappings: [{ subnetId: "subnet-1" }, { subnetId: "subnet-2" }],
      },
    },
  }),
};
