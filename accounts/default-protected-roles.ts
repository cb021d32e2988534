import { defaultRoles } from "../policy-packs/controls/model/default-roles";
import type { Duty } from "../policy-packs/controls/model/guarded-account";
import { partitions, type Partition } from "../policy-packs/controls/model/partitions";
import type { Need, ProtectedRole } from "./protected-role";

/** Who must never be locked out where no protected-roles.yaml says otherwise: the names that the project itself uses. */
export function defaultProtectedRoles(partition: Partition = "aws"): readonly ProtectedRole[] {
  const roles = defaultRoles(partition);
  const everywhere = (...actions: string[]): Need => ({ actions, resources: ["*"], context: {} });
  const globally = (...actions: string[]): Need => ({
    ...everywhere(...actions),
    regions: [partitions[partition].globalRegion],
  });
  const role = (duty: Duty, why: string, exceptUnits: readonly string[], needs: readonly Need[]) => ({
    name: duty,
    why,
    duty,
    arns: roles[duty],
    standIns: [],
    exceptUnits,
    needs,
  });

  return [
    role(
      "deployment",
      "Nothing can be deployed without it, the removal of a bad guardrail included.",
      closed,
      [
        globally("iam:AttachRolePolicy", "iam:CreateRole", "iam:PassRole", "iam:PutRolePolicy"),
        everywhere(
          "config:PutConfigurationRecorder",
          "config:StartConfigurationRecorder",
          "ec2:EnableEbsEncryptionByDefault",
          "ec2:ModifyInstanceMetadataDefaults",
          "kms:CreateKey",
          "kms:PutKeyPolicy",
          "logs:CreateLogGroup",
          "s3:CreateBucket",
          "s3:PutAccountPublicAccessBlock",
          "s3:PutBucketPolicy",
          "sts:GetCallerIdentity",
        ),
      ],
    ),
    role("break-glass", "The last way in, for people, when everything else fails.", closing, [
      globally("iam:AttachRolePolicy", "iam:CreateRole", "iam:PutRolePolicy", "iam:UpdateAssumeRolePolicy"),
      everywhere("cloudtrail:LookupEvents", "ec2:StopInstances", "kms:PutKeyPolicy", "s3:PutBucketPolicy"),
    ]),
    role("security-response", "An incident can be neither investigated nor contained without it.", closing, [
      globally("iam:UpdateAccessKey"),
      { ...globally("iam:PutRolePolicy"), resources: ["arn:{partition}:iam::{account}:role/workload"] },
      everywhere(
        "cloudtrail:LookupEvents",
        "ec2:CreateSnapshot",
        "ec2:StopInstances",
        "guardduty:GetFindings",
      ),
    ]),
    role("vending", "A new account gets its deployment role by it.", closed, [
      globally("iam:AttachRolePolicy", "iam:CreateRole", "iam:PutRolePolicy"),
    ]),
    role("administrator", "Administrators look after an account by hand where no pipeline can.", closed, [
      globally("iam:GetRole", "iam:ListRoles", "sts:GetCallerIdentity"),
      everywhere("cloudwatch:GetMetricData", "ec2:DescribeInstances", "logs:StartQuery"),
    ]),
    role("backup", "Backups are made, and end when their time is over, by AWS Backup.", closed, [
      everywhere(
        "backup:CopyIntoBackupVault",
        "dynamodb:DeleteBackup",
        "ec2:CreateSnapshot",
        "ec2:DeleteSnapshot",
      ),
      everywhere("rds:CreateDBSnapshot", "rds:DeleteDBInstanceAutomatedBackup", "rds:DeleteDBSnapshot"),
    ]),
    {
      name: "service-roles",
      why: "Services take on the roles of workloads, some of them without telling for whom.",
      services: ["ec2.amazonaws.com", "ecs-tasks.amazonaws.com", "lambda.amazonaws.com"],
      standIns: [],
      exceptUnits: closed,
      needs: [{ ...everywhere("sts:AssumeRole"), resources: ["arn:{partition}:iam::{account}:role/*"] }],
    },
    {
      name: "trail-delivery",
      why: "The organization's audit trail is delivered by CloudTrail itself.",
      services: ["cloudtrail.amazonaws.com"],
      accounts: ["log-archive"],
      standIns: [],
      exceptUnits: [],
      needs: [
        {
          ...everywhere("s3:GetBucketAcl", "s3:PutObject", "kms:GenerateDataKey"),
          context: { "aws:SourceAccount": "{management}", "aws:SourceOrgID": "{organization}" },
        },
      ],
    },
  ];
}

/** Units whose accounts are on their way out, and those where an account may be compromised. */
const closing = ["Suspended"];
const closed = [...closing, "Quarantine"];
