import { prevented } from "../model/control";

const algorithm = "s3:x-amz-server-side-encryption-customer-algorithm";
const object = "arn:{partition}:s3:::data/report.csv";

export const s3ObjectWithoutCallerKey = prevented({
  id: "s3-object-without-caller-key",
  title: "No one encrypts S3 objects with a key that only the caller has",
  why: "Extortionists rewrite objects with SSE-C under a key of their own: AWS keeps no copy, so the data is gone.",
  remedy: "Encrypt with the bucket's KMS key: leave the headers of SSE-C out.",
  severity: "high",
  domain: "data-protection",
  denied: [
    {
      by: "rcp",
      holds: "everywhere",
      sid: "NoObjectsUnderCallersKeys",
      statement: () => ({
        Principal: "*",
        Action: "s3:PutObject",
        Resource: "*",
        Condition: { Null: { [algorithm]: "false" } },
      }),
      cases: {
        denied: [
          {
            name: "a developer",
            action: "s3:PutObject",
            resource: object,
            context: { [algorithm]: "AES256" },
          },
          {
            name: "a workload",
            caller: "workload",
            action: "s3:PutObject",
            resource: object,
            context: { [algorithm]: "AES256" },
          },
          {
            name: "the root user",
            caller: "root",
            action: "s3:PutObject",
            resource: object,
            context: { [algorithm]: "AES256" },
          },
        ],
        allowed: [
          { name: "the bucket's own encryption", action: "s3:PutObject", resource: object },
          {
            name: "a KMS key by name",
            action: "s3:PutObject",
            resource: object,
            context: { "s3:x-amz-server-side-encryption": "aws:kms" },
          },
          {
            name: "reading what was encrypted so before",
            action: "s3:GetObject",
            resource: object,
          },
        ],
      },
    },
  ],
});
