import { s3BucketVersioned } from "./s3-bucket-versioned";
import { exampleId, ref } from "../model/example";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";

const bucket = (props: Record<string, unknown> = {}) => ({
  type: "aws:s3/bucket:Bucket",
  name: "data",
  props,
});
const versioning = (status: unknown, to: unknown = ref("data")) => ({
  type: "aws:s3/bucketVersioning:BucketVersioning",
  props: { bucket: to, versioningConfiguration: { status } },
});

test.each([
  ["enabled in lower case is not a status", [bucket(), versioning("enabled")], "fail"],
  [
    "one says on, the other off",
    [bucket({ versioning: { enabled: true } }), versioning("Suspended")],
    "fail",
  ],
  ["a status that is not known yet", [bucket(), versioning(unknown("config"))], "undetermined"],
  [
    "Object Lock decides, whatever the status",
    [bucket({ objectLockEnabled: true }), versioning(unknown("config"))],
    "pass",
  ],
  [
    "Object Lock as the deprecated block",
    [bucket({ objectLockConfiguration: { objectLockEnabled: "Enabled" } })],
    "pass",
  ],
  ["a bucket by its name", [bucket(), versioning("Enabled", exampleId("data"))], "pass"],
])("%s", (_, resources, expected) => {
  expect(statusOf(s3BucketVersioned, { name: "bucket", resources })).toBe(expected);
});
