import type { Control } from "../model/control";
import { exampleArn } from "../model/example";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const vault = "aws:backup/vault:Vault";
const airGapped = "aws:backup/logicallyAirGappedVault:LogicallyAirGappedVault";

export const backupVaultEncryptedWithOwnKey: Control = {
  id: "backup-vault-encrypted-with-own-key",
  title: "Backup vaults are encrypted with a key of your own",
  why: "A copy in another account or Region can be restored there only if its key may be shared, which AWS's can't.",
  remedy: "Set kmsKeyArn to the ARN of the backup key.",
  severity: "medium",
  domain: "data-protection",
  // Left out, AWS encrypts with alias/aws/backup, and an air-gapped vault with a key that it owns.
  planned: requires({ [vault]: isOwnKey("kmsKeyArn"), [airGapped]: isOwnKey("encryptionKeyArn") }),
  examples: {
    bad: [
      { name: "left out", resources: [{ type: vault, props: {} }] },
      {
        name: "AWS's key by its alias",
        resources: [
          { type: vault, props: { kmsKeyArn: "arn:aws:kms:us-east-1:111122223333:alias/aws/backup" } },
        ],
      },
      {
        name: "an air-gapped vault",
        resources: [{ type: airGapped, props: { minRetentionDays: 7, maxRetentionDays: 35 } }],
      },
    ],
    good: [
      { name: "a key", resources: [{ type: vault, props: { kmsKeyArn: exampleArn("key") } }] },
      {
        name: "an air-gapped vault",
        resources: [{ type: airGapped, props: { encryptionKeyArn: exampleArn("key") } }],
      },
    ],
  },
};
