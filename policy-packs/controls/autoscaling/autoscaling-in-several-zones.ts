import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { anyOf } from "../requirements/combined";
import { hasAtLeast } from "../requirements/presence";
import { requires } from "../requirements/requires";

const group = "aws:autoscaling/group:Group";

export const autoscalingInSeveralZones: Control = {
  id: "autoscaling-in-several-zones",
  title: "Auto Scaling groups lie in two Availability Zones or more",
  why: "A group in one zone is down when the zone is, and has nowhere to start its replacements.",
  remedy: "Give vpcZoneIdentifiers, or availabilityZones, of two Availability Zones.",
  severity: "low",
  domain: "compute",
  planned: requires({
    [group]: anyOf(
      "vpcZoneIdentifiers must be those of two Availability Zones",
      hasAtLeast("vpcZoneIdentifiers", 2),
      hasAtLeast("availabilityZones", 2),
    ),
  }),
  examples: examplesOf(group, {
    bad: {
      "one subnet": { vpcZoneIdentifiers: ["subnet-1"] },
      "one zone": { availabilityZones: ["us-east-1a"] },
    },
    good: {
      "two subnets": { vpcZoneIdentifiers: ["subnet-1", "subnet-2"] },
      "two zones": { availabilityZones: ["us-east-1a", "us-east-1b"] },
    },
  }),
};
