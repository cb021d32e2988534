import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const firewall = "aws:networkfirewall/firewall:Firewall";

export const networkFirewallSubnetsProtected: Control = {
  id: "network-firewall-subnets-protected",
  title: "Network firewalls keep their subnets",
  why: "A firewall that loses a subnet leaves the traffic of that zone unfiltered or cut off.",
  remedy: "Set subnetChangeProtection: true.",
  severity: "medium",
  domain: "network",
  planned: requires({ [firewall]: isTrue("subnetChangeProtection") }),
  examples: examplesOf(firewall, {
    bad: { "left out": { name: "edge" }, "off, as text": { subnetChangeProtection: "false" } },
    good: {
      protected: { subnetChangeProtection: true },
      "protected, as text": { subnetChangeProtection: "true" },
    },
  }),
};
