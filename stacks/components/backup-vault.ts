import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { backupVault, shortestRetention } from "../../accounts/organization-policies/backups";

export interface BackupVaultArgs {
  readonly keyArn: pulumi.Input<string>;
}

/** Where the organization's backup policy puts recovery points; it names a vault and makes none. */
export class BackupVault extends pulumi.ComponentResource {
  constructor(name: string, args: BackupVaultArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:backup:BackupVault", name, {}, opts);
    const vault = new aws.backup.Vault(
      name,
      { name: backupVault, kmsKeyArn: args.keyArn },
      // AWS refuses to delete a vault that holds recovery points, and so should a slip of the hand.
      { parent: this, protect: true },
    );
    // What the policy deletes by itself goes no earlier by hand either. Without days for changes the lock can be lifted
    // by those whom the organization's policies let do so.
    new aws.backup.VaultLockConfiguration(
      name,
      { backupVaultName: vault.name, minRetentionDays: shortestRetention },
      { parent: this, protect: true },
    );
    this.registerOutputs({});
  }
}
