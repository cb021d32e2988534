import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { excludes } from "../requirements/presence";
import { requires } from "../requirements/requires";

const policy = "aws:networkfirewall/firewallPolicy:FirewallPolicy";

export const networkFirewallFragmentsInspected: Control = {
  id: "network-firewall-fragments-inspected",
  title: "Network firewalls drop or inspect fragments that no stateless rule takes",
  why: "Fragments that pass unseen carry in what whole packets may not.",
  remedy: 'Set statelessFragmentDefaultActions: ["aws:forward_to_sfe"] or ["aws:drop"].',
  severity: "medium",
  domain: "network",
  planned: requires({ [policy]: excludes("firewallPolicy.statelessFragmentDefaultActions", "aws:pass") }),
  examples: examplesOf(policy, {
    bad: {
      passed: { firewallPolicy: { statelessFragmentDefaultActions: ["aws:pass"] } },
      "passed and counted, in a list": {
        firewallPolicy: [{ statelessFragmentDefaultActions: ["count", "aws:pass"] }],
      },
    },
    good: {
      inspected: { firewallPolicy: { statelessFragmentDefaultActions: ["aws:forward_to_sfe"] } },
      dropped: { firewallPolicy: [{ statelessFragmentDefaultActions: ["aws:drop"] }] },
    },
  }),
};
