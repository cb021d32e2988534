import type * as pulumi from "@pulumi/pulumi";
import type { PolicyStatement } from "../../components/policy-document";

const config = { Service: "config.amazonaws.com" };

/**
 * Delivery by AWS Config for every account of the organization. Recorders run under the service-linked role, so it is
 * the service itself that writes, and the organization's id keeps other customers' recorders out.
 */
export function configDelivery(bucketArn: string, organizationId: pulumi.Input<string>): PolicyStatement[] {
  const ofOrganization = { "aws:SourceOrgID": organizationId };
  return [
    {
      Sid: "ConfigChecksBucket",
      Effect: "Allow",
      Principal: config,
      Action: ["s3:GetBucketAcl", "s3:ListBucket"],
      Resource: bucketArn,
      Condition: { StringEquals: ofOrganization },
    },
    {
      Sid: "ConfigDelivers",
      Effect: "Allow",
      Principal: config,
      Action: "s3:PutObject",
      Resource: `${bucketArn}/AWSLogs/*/Config/*`,
      Condition: { StringEquals: { ...ofOrganization, "s3:x-amz-acl": "bucket-owner-full-control" } },
    },
  ];
}

export const configEncryption = (organizationId: pulumi.Input<string>): PolicyStatement => ({
  Sid: "ConfigEncrypts",
  Effect: "Allow",
  Principal: config,
  Action: ["kms:Decrypt", "kms:GenerateDataKey"],
  Resource: "*",
  Condition: { StringEquals: { "aws:SourceOrgID": organizationId } },
});
