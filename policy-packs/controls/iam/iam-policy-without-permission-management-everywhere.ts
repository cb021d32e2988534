import { broadActionProblems, type ActionOn } from "../facts/broad-actions";
import { identityPolicyTypes } from "../facts/identity-policy";
import { each, type Control } from "../model/control";

const actions: readonly ActionOn[] = [
  ["s3:PutBucketPolicy", "00000000"],
  ["s3:DeleteBucketPolicy", "00000000"],
  ["s3:PutBucketAcl", "00000000"],
  ["s3:PutObjectAcl", "00000000/00000000"],
  ["s3:PutBucketPublicAccessBlock", "00000000"],
  ["s3:PutAccessPointPolicy", "accesspoint/00000000"],
  ["kms:PutKeyPolicy", "key/00000000-0000-0000-0000-000000000000"],
  ["lambda:AddPermission", "function:00000000"],
  ["lambda:AddLayerVersionPermission", "layer:00000000:1"],
  ["sns:AddPermission", "00000000"],
  ["sns:SetTopicAttributes", "00000000"],
  ["sqs:AddPermission", "00000000"],
  ["sqs:SetQueueAttributes", "00000000"],
  ["secretsmanager:PutResourcePolicy", "secret:00000000"],
  ["ecr:SetRepositoryPolicy", "repository/00000000"],
  ["ec2:ModifySnapshotAttribute", "snapshot/00000000"],
  ["ec2:ModifyImageAttribute", "image/00000000"],
  ["rds:ModifyDBSnapshotAttribute", "snapshot:00000000"],
  ["rds:ModifyDBClusterSnapshotAttribute", "cluster-snapshot:00000000"],
  ["backup:PutBackupVaultAccessPolicy", "backup-vault:00000000"],
  ["events:PutPermission", "event-bus/00000000"],
  ["glue:PutResourcePolicy", "catalog"],
  ["dynamodb:PutResourcePolicy", "table/00000000"],
  ["kinesis:PutResourcePolicy", "stream/00000000"],
  ["elasticfilesystem:PutFileSystemPolicy", "file-system/00000000"],
  ["codeartifact:PutDomainPermissionsPolicy", "domain/00000000"],
  ["codeartifact:PutRepositoryPermissionsPolicy", "repository/00000000/00000000"],
  ["es:UpdateDomainConfig", "domain/00000000"],
  ["ram:AssociateResourceShare", "resource-share/00000000"],
  ["redshift:AuthorizeSnapshotAccess", "snapshot:00000000/00000000"],
  ["ssm:ModifyDocumentPermission", "document/00000000"],
];

export const iamPolicyWithoutPermissionManagementEverywhere: Control = {
  id: "iam-policy-without-permission-management-everywhere",
  title: "IAM policies let no identity open every resource to others",
  why: "Who writes resource policies shares any bucket, key or snapshot with an account of their own, and the role's own policy never changes.",
  remedy:
    "Name the resources whose policies are written, or require a tag of theirs; of kms:CreateGrant kms:GrantIsForAWSResource.",
  severity: "medium",
  domain: "identity",
  planned: each(identityPolicyTypes, (resource) =>
    broadActionProblems(resource, actions, "writing the policies of every resource"),
  ),
  examples: {
    bad: [
      {
        name: "on everything",
        resources: [
          {
            type: "aws:iam/rolePolicy:RolePolicy",
            props: {
              role: "worker",
              policy: {
                Version: "2012-10-17",
                Statement: [{ Effect: "Allow", Action: "s3:PutBucketPolicy", Resource: "*" }],
              },
            },
          },
        ],
      },
      {
        name: "on everything but, by a wildcard, as text",
        resources: [
          {
            type: "aws:iam/userPolicy:UserPolicy",
            props: {
              policy: JSON.stringify({
                Version: "2012-10-17",
                Statement: [
                  { Effect: "Allow", Action: ["s3:PutBucketPoli*"], NotResource: "arn:aws:s3:::public/*" },
                ],
              }),
            },
          },
        ],
      },
      {
        name: "in a permission set",
        resources: [
          {
            type: "aws:ssoadmin/permissionSetInlinePolicy:PermissionSetInlinePolicy",
            props: {
              inlinePolicy: JSON.stringify({
                Statement: [{ Effect: "Allow", Action: "s3:PutBucketPolicy", Resource: "*" }],
              }),
            },
          },
        ],
      },
    ],
    good: [
      {
        name: "on one",
        resources: [
          {
            type: "aws:iam/rolePolicy:RolePolicy",
            props: {
              role: "worker",
              policy: {
                Version: "2012-10-17",
                Statement: [
                  { Effect: "Allow", Action: "s3:PutBucketPolicy", Resource: "arn:aws:s3:::documents" },
                ],
              },
            },
          },
        ],
      },
      {
        name: "a denial, as text",
        resources: [
          {
            type: "aws:iam/policy:Policy",
            props: {
              policy: JSON.stringify({
                Version: "2012-10-17",
                Statement: [{ Effect: "Deny", Action: "s3:PutBucketPolicy", Resource: "*" }],
              }),
            },
          },
        ],
      },
      {
        name: "on what has a tag",
        resources: [
          {
            type: "aws:iam/groupPolicy:GroupPolicy",
            props: {
              policy: JSON.stringify({
                Version: "2012-10-17",
                Statement: [
                  {
                    Effect: "Allow",
                    Action: "s3:PutBucketPolicy",
                    Resource: "*",
                    Condition: { StringEquals: { "aws:ResourceTag/team": "app" } },
                  },
                ],
              }),
            },
          },
        ],
      },
    ],
  },
};
