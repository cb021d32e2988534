import { s3BucketPublicAccessBlocked } from "./s3-bucket-public-access-blocked";
import { exampleId, ref } from "../model/example";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";

const bucket = { type: "aws:s3/bucket:Bucket", name: "data", props: {} };
const type = "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock";
const on = {
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
};

test.each([
  ["a block that spells the name out", [{ ...on, bucket: exampleId("data") }], "pass"],
  [
    "a second block that takes one setting back",
    [{ ...on, bucket: ref("data") }, { bucket: ref("data") }],
    "fail",
  ],
  ["a block of a bucket that is not known yet", [{ ...on, bucket: unknown("stack output") }], "pass"],
  ["a setting that is not known yet", [{ ...on, blockPublicAcls: unknown("config") }], "undetermined"],
  ["no block, which is AWS's default", [], "pass"],
  ["a setting as text", [{ ...on, bucket: ref("data"), blockPublicAcls: "true" }], "pass"],
  ["a setting that is off, as text", [{ ...on, blockPublicAcls: "false" }], "fail"],
])("%s", (_, blocks, expected) => {
  const resources = [bucket, ...blocks.map((props) => ({ type, props }))];
  expect(statusOf(s3BucketPublicAccessBlocked, { name: "bucket", resources })).toBe(expected);
});
