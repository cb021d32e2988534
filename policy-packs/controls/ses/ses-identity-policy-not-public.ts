import { publicPolicyExamples } from "../facts/policy-examples";
import type { Control } from "../model/control";
import { admitsNamedCallers } from "../requirements/documents";
import { requires } from "../requirements/requires";

const type = "aws:ses/identityPolicy:IdentityPolicy";

export const sesIdentityPolicyNotPublic: Control = {
  id: "ses-identity-policy-not-public",
  title: "Addresses and domains are used for mail by named callers only",
  why: "Who may send as the domain writes to its customers in its name, signed.",
  remedy:
    "Name the principals in the policy, or require aws:PrincipalOrgID, aws:SourceArn or another condition that only they meet.",
  severity: "high",
  domain: "identity",
  planned: requires({
    [type]: admitsNamedCallers("policy", "identity"),
    "aws:sesv2/emailIdentityPolicy:EmailIdentityPolicy": admitsNamedCallers("policy", "identity"),
  }),
  examples: publicPolicyExamples(type, {
    property: "policy",
    action: "ses:SendEmail",
    props: { identity: "example.com" },
  }),
};
