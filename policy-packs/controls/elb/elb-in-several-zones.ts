import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { anyOf } from "../requirements/combined";
import { hasAtLeast } from "../requirements/presence";
import { requires } from "../requirements/requires";

const balancer = "aws:elb/loadBalancer:LoadBalancer";

export const elbInSeveralZones: Control = {
  id: "elb-in-several-zones",
  title: "Classic Load Balancers lie in two Availability Zones or more",
  why: "A balancer in one zone is down when the zone is.",
  remedy: "Give subnets, or availabilityZones, of two Availability Zones.",
  severity: "low",
  domain: "network",
  planned: requires({
    [balancer]: anyOf(
      "subnets must be those of two Availability Zones",
      hasAtLeast("subnets", 2),
      hasAtLeast("availabilityZones", 2),
    ),
  }),
  examples: examplesOf(balancer, {
    bad: { "one subnet": { subnets: ["subnet-1"] }, "one zone": { availabilityZones: ["us-east-1a"] } },
    good: {
      "two subnets": { subnets: ["subnet-1", "subnet-2"] },
      "two zones": { availabilityZones: ["us-east-1a", "us-east-1b"] },
    },
  }),
};
