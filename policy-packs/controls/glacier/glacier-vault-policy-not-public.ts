import { publicPolicyExamples } from "../facts/policy-examples";
import type { Control } from "../model/control";
import { admitsNamedCallers } from "../requirements/documents";
import { requires } from "../requirements/requires";

const type = "aws:glacier/vault:Vault";

export const glacierVaultPolicyNotPublic: Control = {
  id: "glacier-vault-policy-not-public",
  title: "Glacier vaults admit only callers that they name",
  why: "An archive is the one copy that is left when everything else is gone.",
  remedy:
    "Name the principals in the policy, or require aws:PrincipalOrgID, aws:SourceArn or another condition that only they meet.",
  severity: "critical",
  domain: "identity",
  planned: requires({
    [type]: admitsNamedCallers("accessPolicy", "vault"),
    "aws:glacier/vaultLock:VaultLock": admitsNamedCallers("policy", "vault"),
  }),
  examples: publicPolicyExamples(type, {
    property: "accessPolicy",
    action: "glacier:InitiateJob",
    props: { name: "archive" },
  }),
};
