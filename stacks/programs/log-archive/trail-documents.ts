import * as pulumi from "@pulumi/pulumi";
import { arnIn, type AccountRef } from "../../model/arns";
import type { PolicyStatement } from "../../components/policy-document";

/** The trail that writes: it belongs to the management account even when a delegated administrator manages it. */
export interface Trail {
  readonly arn: string;
  readonly managementAccount: AccountRef;
  readonly organizationId: pulumi.Input<string>;
}

const cloudTrail = { Service: "cloudtrail.amazonaws.com" };

/** The three statements that CloudTrail asks for (user guide, "Amazon S3 bucket policy for CloudTrail"). */
export function trailDelivery(bucketArn: string, trail: Trail): PolicyStatement[] {
  const fromTrail = { "aws:SourceArn": trail.arn };
  const write = (Sid: string, owner: pulumi.Input<string>): PolicyStatement => ({
    Sid,
    Effect: "Allow",
    Principal: cloudTrail,
    Action: "s3:PutObject",
    Resource: pulumi.interpolate`${bucketArn}/AWSLogs/${owner}/*`,
    Condition: { StringEquals: { ...fromTrail, "s3:x-amz-acl": "bucket-owner-full-control" } },
  });
  return [
    {
      Sid: "TrailAclCheck",
      Effect: "Allow",
      Principal: cloudTrail,
      Action: "s3:GetBucketAcl",
      Resource: bucketArn,
      Condition: { StringEquals: fromTrail },
    },
    write("TrailWrite", trail.managementAccount.id),
    write("OrganizationTrailWrite", trail.organizationId),
  ];
}

/** What the trail does with its key; reading is stated apart from it. */
export const trailEncryption = (trail: Trail): PolicyStatement[] => [
  {
    Sid: "TrailEncrypts",
    Effect: "Allow",
    Principal: cloudTrail,
    Action: "kms:GenerateDataKey*",
    Resource: "*",
    Condition: {
      StringEquals: { "aws:SourceArn": trail.arn },
      StringLike: {
        "kms:EncryptionContext:aws:cloudtrail:arn": arnIn(
          "cloudtrail",
          "*",
          trail.managementAccount,
          "trail/*",
        ),
      },
    },
  },
  {
    Sid: "TrailDescribesKey",
    Effect: "Allow",
    Principal: cloudTrail,
    Action: "kms:DescribeKey",
    Resource: "*",
    Condition: { StringEquals: { "aws:SourceArn": trail.arn } },
  },
];
