import { accountRoot, type PolicyStatement } from "../../components/policy-document";

/** In the security account: the only role that reads the trail and the configuration history. */
export const auditorRole = "palisade-auditor";

const isAuditor = (securityAccountId: string) => ({
  ArnEquals: { "aws:PrincipalArn": `arn:aws:iam::${securityAccountId}:role/${auditorRole}` },
});

/** The role is named by a condition, because S3 and KMS refuse a principal that does not exist yet. */
export const archiveReaders = (bucketArn: string, securityAccountId: string): PolicyStatement => ({
  Sid: "Auditors",
  Effect: "Allow",
  Principal: { AWS: accountRoot(securityAccountId) },
  Action: ["s3:GetBucketLocation", "s3:GetObject", "s3:GetObjectVersion", "s3:ListBucket"],
  Resource: [bucketArn, `${bucketArn}/*`],
  Condition: isAuditor(securityAccountId),
});

export const keyReaders = (securityAccountId: string, region: string): PolicyStatement => ({
  Sid: "Auditors",
  Effect: "Allow",
  Principal: { AWS: accountRoot(securityAccountId) },
  Action: ["kms:Decrypt", "kms:DescribeKey"],
  Resource: "*",
  Condition: {
    ...isAuditor(securityAccountId),
    StringEquals: { "kms:ViaService": `s3.${region}.amazonaws.com` },
  },
});
