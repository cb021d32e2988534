import { endpoint } from "../../../policy-packs/controls/model/partitions";
import type { PolicyStatement } from "../../components/policy-document";
import { iamArn, type AccountRef } from "../../model/arns";

/** In the security account: the only role that reads the trail and the configuration history. */
export const auditorRole = "palisade-auditor";

const isAuditor = (security: AccountRef) => ({
  ArnEquals: { "aws:PrincipalArn": iamArn(security, `role/${auditorRole}`) },
});

/** The role is named by a condition, because S3 and KMS refuse a principal that does not exist yet. */
export const archiveReaders = (bucketArn: string, security: AccountRef): PolicyStatement => ({
  Sid: "Auditors",
  Effect: "Allow",
  Principal: { AWS: iamArn(security, "root") },
  Action: ["s3:GetBucketLocation", "s3:GetObject", "s3:GetObjectVersion", "s3:ListBucket"],
  Resource: [bucketArn, `${bucketArn}/*`],
  Condition: isAuditor(security),
});

export const keyReaders = (security: AccountRef, region: string): PolicyStatement => ({
  Sid: "Auditors",
  Effect: "Allow",
  Principal: { AWS: iamArn(security, "root") },
  Action: ["kms:Decrypt", "kms:DescribeKey"],
  Resource: "*",
  Condition: {
    ...isAuditor(security),
    StringEquals: { "kms:ViaService": endpoint("s3", region) },
  },
});
