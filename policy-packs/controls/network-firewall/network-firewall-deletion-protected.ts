import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const firewall = "aws:networkfirewall/firewall:Firewall";

export const networkFirewallDeletionProtected: Control = {
  id: "network-firewall-deletion-protected",
  title: "Network firewalls are protected from deletion",
  why: "A deleted firewall leaves the network either cut off or open, depending on the routes.",
  remedy: "Set deleteProtection: true.",
  severity: "medium",
  domain: "network",
  planned: requires({ [firewall]: isTrue("deleteProtection") }),
  examples: examplesOf(firewall, {
    bad: { "left out": { name: "edge" }, "off, as text": { deleteProtection: "false" } },
    good: { protected: { deleteProtection: true }, "protected, as text": { deleteProtection: "true" } },
  }),
};
