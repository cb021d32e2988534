import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { anyOf } from "../requirements/combined";
import { hasAtLeast } from "../requirements/presence";
import { requires } from "../requirements/requires";

const firewall = "aws:networkfirewall/firewall:Firewall";

export const networkFirewallInSeveralZones: Control = {
  id: "network-firewall-in-several-zones",
  title: "Network firewalls lie in two Availability Zones or more",
  why: "All traffic goes through the firewall, so a zone that fails with its only endpoint cuts off the rest.",
  remedy: "Add subnetMappings of two Availability Zones.",
  severity: "low",
  domain: "network",
  planned: requires({
    [firewall]: anyOf(
      "subnetMappings must be of two Availability Zones",
      hasAtLeast("subnetMappings", 2),
      hasAtLeast("availabilityZoneMappings", 2),
    ),
  }),
  examples: examplesOf(firewall, {
    bad: {
      one: { subnetMappings: [{ subnetId: "subnet-1" }] },
      "one zone of a transit gateway": { availabilityZoneMappings: [{ availabilityZoneId: "use1-az1" }] },
    },
    good: {
      two: { subnetMappings: [{ subnetId: "subnet-1" }, { subnetId: "subnet-2" }] },
      "two zones of a transit gateway": {
        availabilityZoneMappings: [{ availabilityZoneId: "use1-az1" }, { availabilityZoneId: "use1-az2" }],
      },
    },
  }),
};
