import type { Control } from "../model/control";
import { allOf } from "../requirements/combined";
import { exampleArn } from "../model/example";
import { examplesOf } from "../model/examples-of";
import { isOneOf } from "../requirements/scalars";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const tableExport = "aws:dynamodb/tableExport:TableExport";

export const dynamodbExportEncryptedWithOwnKey: Control = {
  id: "dynamodb-export-encrypted-with-own-key",
  title: "Exports of DynamoDB tables are encrypted with a key of your own",
  why: "An export is the whole table in a bucket, with S3's key unless it says otherwise.",
  remedy: 'Set s3SseAlgorithm to "KMS" and s3SseKmsKeyId to the ARN of the data key.',
  severity: "medium",
  domain: "data-protection",
  planned: requires({ [tableExport]: allOf(isOneOf("s3SseAlgorithm", ["KMS"]), isOwnKey("s3SseKmsKeyId")) }),
  examples: examplesOf(tableExport, {
    bad: {
      "left out": { s3Bucket: "exports" },
      "S3's key": { s3SseAlgorithm: "AES256" },
      "AWS's key by its alias": { s3SseAlgorithm: "KMS", s3SseKmsKeyId: "alias/aws/s3" },
    },
    good: {
      "a key": { s3SseAlgorithm: "KMS", s3SseKmsKeyId: exampleArn("key") },
      "an alias": { s3SseAlgorithm: "KMS", s3SseKmsKeyId: "alias/data" },
    },
  }),
};
