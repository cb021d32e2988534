import { publicPolicyExamples } from "../facts/policy-examples";
import type { Control } from "../model/control";
import { admitsNamedCallers } from "../requirements/documents";
import { requires } from "../requirements/requires";

const type = "aws:acmpca/policy:Policy";

export const privateAuthorityPolicyNotPublic: Control = {
  id: "private-authority-policy-not-public",
  title: "Certificate authorities issue for named callers only",
  why: "Who may have a certificate issued is the host or person of their choice to all who trust the authority.",
  remedy:
    "Name the principals in the policy, or require aws:PrincipalOrgID, aws:SourceArn or another condition that only they meet.",
  severity: "critical",
  domain: "identity",
  planned: requires({ [type]: admitsNamedCallers("policy", "authority") }),
  examples: publicPolicyExamples(type, {
    property: "policy",
    action: "acm-pca:IssueCertificate",
    props: { resourceArn: "arn:aws:acm-pca:us-east-1:111122223333:certificate-authority/a" },
  }),
};
