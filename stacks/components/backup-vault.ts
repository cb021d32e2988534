import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { backupVault } from "../../accounts/organization-policies/backups";

export interface BackupVaultArgs {
  readonly keyArn: pulumi.Input<string>;
}

/** Where the organization's backup policy puts recovery points; it names a vault and makes none. */
export class BackupVault extends pulumi.ComponentResource {
  constructor(name: string, args: BackupVaultArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:backup:BackupVault", name, {}, opts);
    new aws.backup.Vault(
      name,
      { name: backupVault, kmsKeyArn: args.keyArn },
      // AWS refuses to delete a vault that holds recovery points, and so should a slip of the hand.
      { parent: this, protect: true },
    );
    this.registerOutputs({});
  }
}
