import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { anyOf } from "../requirements/combined";
import { hasAtLeast } from "../requirements/presence";
import { requires } from "../requirements/requires";

const policy = "aws:networkfirewall/firewallPolicy:FirewallPolicy";

export const networkFirewallPolicyWithRuleGroups: Control = {
  id: "network-firewall-policy-with-rule-groups",
  title: "Network firewall policies have rule groups",
  why: "A policy without a rule group filters nothing.",
  remedy: "Name a rule group in statefulRuleGroupReferences or statelessRuleGroupReferences.",
  severity: "medium",
  domain: "network",
  planned: requires({
    [policy]: anyOf(
      "firewallPolicy must name a rule group",
      hasAtLeast("firewallPolicy.statefulRuleGroupReferences", 1),
      hasAtLeast("firewallPolicy.statelessRuleGroupReferences", 1),
    ),
  }),
  examples: examplesOf(policy, {
    bad: {
      none: { firewallPolicy: { statelessDefaultActions: ["aws:drop"] } },
      "empty lists": {
        firewallPolicy: [{ statefulRuleGroupReferences: [], statelessRuleGroupReferences: [] }],
      },
    },
    good: {
      stateful: { firewallPolicy: { statefulRuleGroupReferences: [{ resourceArn: "arn" }] } },
      "stateless, in a list": {
        firewallPolicy: [{ statelessRuleGroupReferences: [{ resourceArn: "arn", priority: 1 }] }],
      },
    },
  }),
};
