import { endpoint } from "../../policy-packs/controls/model/partitions";
import { arnIn, iamArn, type AccountRef } from "../model/arns";
import { deploymentRoleArn } from "../model/providers";
import type { PolicyStatement, Texts } from "./policy-document";

const administration = [
  "kms:CreateAlias",
  "kms:UpdateAlias",
  "kms:DeleteAlias",
  "kms:DescribeKey",
  "kms:EnableKey",
  "kms:DisableKey",
  "kms:EnableKeyRotation",
  "kms:DisableKeyRotation",
  "kms:GetKeyPolicy",
  "kms:GetKeyRotationStatus",
  "kms:PutKeyPolicy",
  "kms:UpdateKeyDescription",
  "kms:ListResourceTags",
  "kms:TagResource",
  "kms:UntagResource",
  "kms:ScheduleKeyDeletion",
  "kms:CancelKeyDeletion",
];

const use = ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"];

/** The role in every account that administers its keys and may not use one. */
export const keyAdministrationRole = "palisade-key-administration";

/**
 * Who may administer a key, which none of them may use. A principal that is named by its ARN is lost when the role is
 * recreated, so the root user and the principal that bears the deployment role's name can always repair the policy; IAM policies
 * of the account alone let no one else do so.
 */
export const administered = (account: AccountRef, administrators: Texts): PolicyStatement[] => [
  {
    Sid: "NeverOrphaned",
    Effect: "Allow",
    Principal: { AWS: iamArn(account, "root") },
    Action: administration,
    Resource: "*",
    Condition: {
      ArnEquals: { "aws:PrincipalArn": [iamArn(account, "root"), deploymentRoleArn(account)] },
    },
  },
  {
    Sid: "Administration",
    Effect: "Allow",
    Principal: { AWS: administrators },
    Action: administration,
    Resource: "*",
  },
];

/** Roles of the account under a path may use the key: a role is admitted by being created there. */
export const usedByRoles = (account: AccountRef, path: string): PolicyStatement => ({
  Sid: "UseByRoles",
  Effect: "Allow",
  Principal: { AWS: iamArn(account, "root") },
  Action: use,
  Resource: "*",
  Condition: { ArnLike: { "aws:PrincipalArn": iamArn(account, `role${path}*`) } },
});

/** As `usedByRoles`, for a key that signs: a role under the path may sign and hand out the public half. */
export const signedByRoles = (account: AccountRef, path: string): PolicyStatement => ({
  ...usedByRoles(account, path),
  Sid: "SignByRoles",
  Action: ["kms:Sign", "kms:GetPublicKey", "kms:DescribeKey"],
});

/** Route 53 signs a zone as itself, under a grant that it makes (developer guide, "KMS keys and ZSK management in Route 53"). */
export const signedByRoute53 = (account: AccountRef): PolicyStatement[] => {
  const byRoute53 = {
    Effect: "Allow",
    Principal: { Service: "dnssec-route53.amazonaws.com" },
    Resource: "*",
  } as const;
  const condition = {
    StringEquals: { "aws:SourceAccount": account.id },
    ArnLike: { "aws:SourceArn": arnIn("route53", "", { ...account, id: "" }, "hostedzone/*") },
  };
  return [
    {
      ...byRoute53,
      Sid: "SignByRoute53",
      Action: ["kms:DescribeKey", "kms:GetPublicKey", "kms:Sign"],
      Condition: condition,
    },
    {
      ...byRoute53,
      Sid: "GrantByRoute53",
      Action: "kms:CreateGrant",
      Condition: { ...condition, Bool: { "kms:GrantIsForAWSResource": "true" } },
    },
  ];
};

/** CloudFront reads the objects of an encrypted bucket as itself, for a distribution of the account. */
export const usedByContentDelivery = (account: AccountRef): PolicyStatement => ({
  Sid: "UseByContentDelivery",
  Effect: "Allow",
  Principal: { Service: "cloudfront.amazonaws.com" },
  Action: "kms:Decrypt",
  Resource: "*",
  Condition: {
    StringEquals: { "aws:SourceAccount": account.id },
    ArnLike: { "aws:SourceArn": arnIn("cloudfront", "", account, "distribution/*") },
  },
});

/** Principals of the account, but for its administrator, may use the key for what they do through an AWS service. */
export const usedThrough = (service: string, account: AccountRef, region: string): PolicyStatement[] => {
  const condition = {
    StringEquals: { "kms:ViaService": endpoint(service, region), "kms:CallerAccount": account.id },
    ArnNotEquals: { "aws:PrincipalArn": iamArn(account, `role/${keyAdministrationRole}`) },
  };
  return [
    {
      Sid: "UseThroughService",
      Effect: "Allow",
      Principal: { AWS: iamArn(account, "root") },
      Action: use,
      Resource: "*",
      Condition: condition,
    },
    {
      Sid: "GrantThroughService",
      Effect: "Allow",
      Principal: { AWS: iamArn(account, "root") },
      Action: "kms:CreateGrant",
      Resource: "*",
      Condition: { ...condition, Bool: { "kms:GrantIsForAWSResource": "true" } },
    },
  ];
};

/** CloudWatch Logs names the log group in the encryption context (CloudWatch Logs user guide, "Encrypt log data"). */
export const usedByLogs = (account: AccountRef, region: string): PolicyStatement => ({
  Sid: "UseByLogs",
  Effect: "Allow",
  Principal: { Service: endpoint("logs", region) },
  Action: use,
  Resource: "*",
  Condition: {
    ArnLike: { "kms:EncryptionContext:aws:logs:arn": arnIn("logs", region, account, "log-group:*") },
  },
});

/** An alarm publishes to an encrypted topic only if CloudWatch may use the topic's key. */
export const usedByAlarms = (account: AccountRef): PolicyStatement => ({
  Sid: "UseByAlarms",
  Effect: "Allow",
  Principal: { Service: "cloudwatch.amazonaws.com" },
  Action: ["kms:Decrypt", "kms:GenerateDataKey*"],
  Resource: "*",
  Condition: { StringEquals: { "aws:SourceAccount": account.id } },
});
