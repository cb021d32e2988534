import type { Control } from "../model/control";
import { hasSatellite } from "../requirements/other-resources";
import { isAtLeast } from "../requirements/scalars";
import { ref } from "../model/example";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";

const vault = "aws:backup/vault:Vault";
const lock = "aws:backup/vaultLockConfiguration:VaultLockConfiguration";

export const backupVaultLocked: Control = {
  id: "backup-vault-locked",
  title: "Backup vaults are locked",
  why: "An extortionist deletes the backups first, and an administrator's session is enough for that where nothing is locked.",
  remedy:
    "Add a VaultLockConfiguration with minRetentionDays; with changeableForDays no one, AWS included, can lift it afterwards.",
  severity: "low",
  domain: "data-protection",
  // A lock without a least retention locks nothing in. A logically air-gapped vault is locked by itself.
  planned: decided(
    requires({
      [vault]: hasSatellite(
        { type: lock, by: "backupVaultName" },
        "no VaultLockConfiguration refers to the vault",
      ),
      [lock]: isAtLeast("minRetentionDays", 1, { unset: 0 }),
    }),
  ),
  examples: {
    bad: [
      { name: "no lock", resources: [{ type: vault, props: {} }] },
      {
        name: "the lock of another vault",
        resources: [
          { type: vault, name: "records", props: {} },
          { type: lock, props: { backupVaultName: "another", minRetentionDays: 7 } },
        ],
      },
      {
        name: "a lock that holds nothing",
        resources: [{ type: lock, props: { backupVaultName: "elsewhere", maxRetentionDays: "365" } }],
      },
    ],
    good: [
      {
        name: "a lock",
        resources: [
          { type: vault, name: "records", props: {} },
          { type: lock, props: { backupVaultName: ref("records"), minRetentionDays: 7 } },
        ],
      },
      {
        name: "a lock by the vault's name",
        resources: [
          { type: vault, props: { name: "records" } },
          { type: lock, props: { backupVaultName: "records", minRetentionDays: 7, changeableForDays: 3 } },
        ],
      },
    ],
  },
};
