import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { excludes } from "../requirements/presence";
import { requires } from "../requirements/requires";

const policy = "aws:networkfirewall/firewallPolicy:FirewallPolicy";

export const networkFirewallPacketsInspected: Control = {
  id: "network-firewall-packets-inspected",
  title: "Network firewalls drop or inspect whole packets that no stateless rule takes",
  why: "With aws:pass what no rule knows goes through unseen.",
  remedy: 'Set statelessDefaultActions: ["aws:forward_to_sfe"] or ["aws:drop"].',
  severity: "medium",
  domain: "network",
  planned: requires({ [policy]: excludes("firewallPolicy.statelessDefaultActions", "aws:pass") }),
  examples: examplesOf(policy, {
    bad: {
      passed: { firewallPolicy: { statelessDefaultActions: ["aws:pass"] } },
      "passed and counted, in a list": {
        firewallPolicy: [{ statelessDefaultActions: ["count", "aws:pass"] }],
      },
    },
    good: {
      inspected: { firewallPolicy: { statelessDefaultActions: ["aws:forward_to_sfe"] } },
      dropped: { firewallPolicy: [{ statelessDefaultActions: ["aws:drop"] }] },
    },
  }),
};
