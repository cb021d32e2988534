import { s3BucketEncryptedWithKms } from "./s3-bucket-encrypted-with-kms";
import { exampleId, ref } from "../model/example";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";

const type = "aws:s3/bucket:Bucket";
const rule = (sseAlgorithm: string, kmsMasterKeyId?: unknown) => ({
  applyServerSideEncryptionByDefault: { sseAlgorithm, kmsMasterKeyId },
});
const configuration = (rules: unknown) => ({
  type: "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
  props: { bucket: ref("data"), rules },
});
const bucket = (props: Record<string, unknown> = {}) => ({ type, name: "data", props });
const good = rule("aws:kms", "alias/data");

test.each([
  ["an alias of one's own", [bucket(), configuration([good])], "pass"],
  [
    "the AWS managed key by ARN",
    [bucket(), configuration([rule("aws:kms", "arn:aws:kms:us-east-1:111122223333:alias/aws/s3")])],
    "fail",
  ],
  ["no rule", [bucket(), configuration([])], "fail"],
  [
    "inline SSE-S3 beside a good configuration",
    [bucket({ serverSideEncryptionConfiguration: { rule: rule("AES256") } }), configuration([good])],
    "fail",
  ],
  [
    "a key that is not known yet",
    [bucket(), configuration([rule("aws:kms", unknown("a new key"))])],
    "undetermined",
  ],
  ["SSE-S3, whatever the key", [bucket(), configuration([rule("AES256", unknown("a new key"))])], "fail"],
  [
    "inline on the deprecated type",
    [
      {
        ...bucket({
          serverSideEncryptionConfigurations: [
            {
              rules: [
                {
                  applyServerSideEncryptionByDefaults: [
                    { sseAlgorithm: "aws:kms", kmsMasterKeyId: "alias/data" },
                  ],
                },
              ],
            },
          ],
        }),
        type: "aws:s3/bucketV2:BucketV2",
      },
    ],
    "pass",
  ],
  [
    "a bucket that logs into itself is no exempt target",
    [bucket({ logging: { targetBucket: exampleId("data") } })],
    "fail",
  ],
])("%s", (_, resources, expected) => {
  expect(statusOf(s3BucketEncryptedWithKms, { name: "bucket", resources })).toBe(expected);
});
