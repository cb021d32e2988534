import type { Control } from "../model/control";
import { admitsNamedCallers } from "../requirements/documents";
import { documentOf, openToAll, openToRole } from "../facts/example-policies";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";

const policy = "aws:backup/vaultPolicy:VaultPolicy";

export const backupVaultPolicyNotPublic: Control = {
  id: "backup-vault-policy-not-public",
  title: "Backup vaults are not open to everyone",
  why: "A policy for everyone lets any AWS account copy backups out, or its own in.",
  remedy: "Name the principals, or require aws:PrincipalOrgID.",
  severity: "critical",
  domain: "identity",
  planned: requires({ [policy]: admitsNamedCallers("policy", "vault") }),
  examples: examplesOf(policy, {
    bad: {
      everyone: { policy: openToAll("backup:*") },
      "everyone, as text": { policy: JSON.stringify(openToAll("backup:CopyIntoBackupVault")) },
    },
    good: {
      "a role": { policy: openToRole("backup:CopyIntoBackupVault") },
      "the organization, as text": {
        policy: JSON.stringify(
          documentOf({
            Principal: "*",
            Action: "backup:CopyIntoBackupVault",
            Condition: { StringEquals: { "aws:PrincipalOrgID": "o-example" } },
          }),
        ),
      },
    },
  }),
};
