import { s3ConfigBucketWithoutObjectLock } from "./s3-config-bucket-without-object-lock";
import { ref } from "../model/example";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";

const bucket = (props: Record<string, unknown> = {}) => ({
  type: "aws:s3/bucket:Bucket",
  name: "config",
  props,
});
const channel = (s3BucketName: unknown) => ({
  type: "aws:cfg/deliveryChannel:DeliveryChannel",
  props: { s3BucketName },
});

test.each([
  [
    "the deprecated block",
    [bucket({ objectLockConfiguration: { objectLockEnabled: "Enabled" } }), channel(ref("config"))],
    "fail",
  ],
  [
    "a channel into a bucket that is not known yet",
    [bucket({ objectLockEnabled: true }), channel(unknown("stack output"))],
    "undetermined",
  ],
  ["a bucket without Object Lock may receive anything", [bucket(), channel(unknown("stack output"))], "pass"],
  ["a channel into another bucket", [bucket({ objectLockEnabled: true }), channel("elsewhere")], "pass"],
])("%s", (_, resources, expected) => {
  expect(statusOf(s3ConfigBucketWithoutObjectLock, { name: "bucket", resources })).toBe(expected);
});
