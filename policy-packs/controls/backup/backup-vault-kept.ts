import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

const snapshotArn = "arn:{partition}:ec2:{region}::snapshot/snap-0123456789abcdef0";
const vaultArn = "arn:{partition}:backup:{region}:{account}:backup-vault:records";

export const backupVaultKept = prevented({
  id: "backup-vault-kept",
  title: "Backups are neither deleted nor unlocked by hand",
  why: "An extortionist deletes the backups first.",
  remedy: "Change plans and vaults in their program; recovery points expire by themselves.",
  severity: "critical",
  domain: "data-protection",
  denied: [
    reserved({
      sid: "BackupsAreKept",
      actions: [
        "backup:DeleteBackupPlan",
        "backup:DeleteBackupSelection",
        "backup:DeleteBackupVault",
        "backup:DeleteBackupVaultAccessPolicy",
        "backup:DeleteBackupVaultLockConfiguration",
        "backup:DeleteBackupVaultNotifications",
        "backup:DeleteBackupVaultSharingPolicy",
        "backup:DeleteRecoveryPoint",
        "backup:DisassociateRecoveryPoint",
        "backup:PutBackupVaultAccessPolicy",
        "backup:PutBackupVaultLockConfiguration",
        "backup:PutBackupVaultSharingPolicy",
        "backup:UpdateRecoveryPointLifecycle",
      ],
      actionPatterns: [
        "backup:DeleteBackup*",
        "backup:DeleteRecoveryPoint",
        "backup:DisassociateRecoveryPoint",
        "backup:PutBackupVault*",
        "backup:UpdateRecoveryPointLifecycle",
      ],
      to: exemptByDefault,
      denied: [
        {
          name: "the root user",
          caller: "root",
          action: "backup:DeleteRecoveryPoint",
          resource: snapshotArn,
        },
      ],
      unaffected: ["backup:CreateBackupVault"],
      allowed: [
        { name: "a backup made", action: "backup:StartBackupJob", resource: vaultArn },
        { name: "a backup restored", action: "backup:StartRestoreJob", resource: snapshotArn },
        {
          name: "a look at what there is",
          action: "backup:ListRecoveryPointsByBackupVault",
          resource: vaultArn,
        },
        { name: "a report that is not read", action: "backup:DeleteReportPlan" },
        { name: "a restore found good", action: "backup:PutRestoreValidationResult" },
        {
          name: "a part taken out of a composite backup, and kept",
          action: "backup:DisassociateRecoveryPointFromParent",
          resource: vaultArn,
        },
      ],
    }),
  ],
});
