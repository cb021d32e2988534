import { publicPolicyExamples } from "../facts/policy-examples";
import type { Control } from "../model/control";
import { admitsNamedCallers } from "../requirements/documents";
import { requires } from "../requirements/requires";

const type = "aws:networkfirewall/resourcePolicy:ResourcePolicy";

export const networkFirewallPolicyNotPublic: Control = {
  id: "network-firewall-policy-not-public",
  title: "Firewall rule groups are shared with named callers only",
  why: "A rule group tells what the firewall lets through.",
  remedy:
    "Name the principals in the policy, or require aws:PrincipalOrgID, aws:SourceArn or another condition that only they meet.",
  severity: "medium",
  domain: "identity",
  planned: requires({ [type]: admitsNamedCallers("policy", "rule group") }),
  examples: publicPolicyExamples(type, {
    property: "policy",
    action: "network-firewall:ListRuleGroups",
    props: { resourceArn: "arn:aws:network-firewall:us-east-1:111122223333:stateful-rulegroup/a" },
  }),
};
