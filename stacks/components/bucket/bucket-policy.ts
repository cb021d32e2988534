import type { PolicyStatement } from "../policy-document";

/** The last statement of every bucket's policy; a Deny for everyone needs `*` as its principal. */
export const tlsOnly = (bucketArn: string): PolicyStatement => ({
  Sid: "TlsOnly",
  Effect: "Deny",
  Principal: "*",
  Action: "s3:*",
  Resource: [bucketArn, `${bucketArn}/*`],
  Condition: { Bool: { "aws:SecureTransport": "false" } },
});

/** Lets S3 itself write access logs of buckets of the same account, which is the only place it can write them to. */
export const accessLogDelivery = (bucketArn: string, accountId: string): PolicyStatement => ({
  Sid: "AccessLogDelivery",
  Effect: "Allow",
  Principal: { Service: "logging.s3.amazonaws.com" },
  Action: "s3:PutObject",
  Resource: `${bucketArn}/*`,
  Condition: { StringEquals: { "aws:SourceAccount": accountId } },
});
