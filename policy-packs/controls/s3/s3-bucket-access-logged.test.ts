import { s3BucketAccessLogged } from "./s3-bucket-access-logged";
import { exampleId, ref } from "../model/example";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";

const type = "aws:s3/bucket:Bucket";
const bucket = (name: string, props: Record<string, unknown> = {}) => ({ type, name, props });
const logging = (from: string, targetBucket: unknown) => ({
  type: "aws:s3/bucketLogging:BucketLogging",
  props: { bucket: ref(from), targetBucket, targetPrefix: "s3/" },
});

test.each([
  ["a target is exempt", [bucket("data"), bucket("logs"), logging("data", ref("logs"))], "pass"],
  ["a target by its name", [bucket("data"), bucket("logs"), logging("data", exampleId("logs"))], "pass"],
  ["a target of itself is not exempt", [bucket("logs"), logging("logs", exampleId("logs"))], "fail"],
  [
    "two buckets that log into each other",
    [
      bucket("a", { logging: { targetBucket: exampleId("b") } }),
      bucket("b", { logging: { targetBucket: exampleId("a") } }),
    ],
    "pass",
  ],
  [
    "a target that is not known yet",
    [bucket("data"), logging("data", unknown("stack output"))],
    "undetermined",
  ],
  ["an empty target", [bucket("data"), logging("data", "")], "fail"],
])("%s", (_, resources, expected) => {
  expect(statusOf(s3BucketAccessLogged, { name: "bucket", resources })).toBe(expected);
});
