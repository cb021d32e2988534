import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { backupRole } from "../../accounts/organization-policies/backups";
import { managedPolicyArn, type AccountRef } from "../model/arns";
import { trustedService } from "./trust";

const managed = {
  backup: "service-role/AWSBackupServiceRolePolicyForBackup",
  "s3-backup": "AWSBackupServiceRolePolicyForS3Backup",
};

/** What AWS Backup works as under the organization's backup policy: it may back up, and restore nothing. */
export class BackupRole extends pulumi.ComponentResource {
  constructor(name: string, account: AccountRef, opts: pulumi.ComponentResourceOptions) {
    super("palisade:backup:BackupRole", name, {}, opts);
    const parent = { parent: this };
    const role = new aws.iam.Role(
      name,
      {
        name: backupRole,
        description: "Backs up what the organization's backup policy selects",
        assumeRolePolicy: trustedService("backup.amazonaws.com"),
      },
      parent,
    );
    for (const [part, policy] of Object.entries(managed))
      new aws.iam.RolePolicyAttachment(
        `${name}-${part}`,
        { role: role.name, policyArn: managedPolicyArn(account, policy) },
        parent,
      );
    this.registerOutputs({});
  }
}
