import { publicPolicyExamples } from "../facts/policy-examples";
import type { Control } from "../model/control";
import { admitsNamedCallers } from "../requirements/documents";
import { requires } from "../requirements/requires";

const type = "aws:organizations/resourcePolicy:ResourcePolicy";

export const organizationPolicyNotPublic: Control = {
  id: "organization-policy-not-public",
  title: "The organization's delegation policy names whom it delegates to",
  why: "Who may act in the organization's management by that policy may change what every account is allowed.",
  remedy:
    "Name the principals in the policy, or require aws:PrincipalOrgID, aws:SourceArn or another condition that only they meet.",
  severity: "critical",
  domain: "identity",
  baseline: true,
  planned: requires({ [type]: admitsNamedCallers("content", "organization") }),
  examples: publicPolicyExamples(type, { property: "content", action: "organizations:UpdatePolicy" }),
};
