import { s3BucketLifecycleConfigured } from "./s3-bucket-lifecycle-configured";
import { ref } from "../model/example";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";

const bucket = (props: Record<string, unknown> = {}) => ({
  type: "aws:s3/bucket:Bucket",
  name: "data",
  props,
});
const lifecycle = (rules: unknown) => ({
  type: "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
  props: { bucket: ref("data"), rules },
});

test.each([
  ["no rules property", [bucket(), lifecycle(undefined)], "fail"],
  [
    "an enabled rule decides beside an unknown one",
    [bucket(), lifecycle([unknown("config"), { status: "Enabled" }])],
    "pass",
  ],
  [
    "a disabled rule does not decide beside an unknown one",
    [bucket(), lifecycle([unknown("config"), { status: "Disabled" }])],
    "undetermined",
  ],
  ["rules that are no list of rules", [bucket(), lifecycle("Enabled")], "fail"],
  ["an empty list inline", [bucket({ lifecycleRules: [] })], "fail"],
])("%s", (_, resources, expected) => {
  expect(statusOf(s3BucketLifecycleConfigured, { name: "bucket", resources })).toBe(expected);
});
