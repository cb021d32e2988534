import { s3EvidenceBucketObjectLocked } from "./s3-evidence-bucket-object-locked";
import { ref } from "../model/example";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";

const bucket = (props: Record<string, unknown> = {}) => ({
  type: "aws:s3/bucket:Bucket",
  name: "logs",
  props,
});
const trail = (s3BucketName: unknown) => ({ type: "aws:cloudtrail/trail:Trail", props: { s3BucketName } });
const lock = (defaultRetention: unknown) => ({
  type: "aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration",
  props: { bucket: ref("logs"), rule: { defaultRetention } },
});
const locked = bucket({ objectLockEnabled: true });

test.each([
  [
    "an unknown mode of retention",
    [locked, trail(ref("logs")), lock({ mode: "PERMANENT", days: 1 })],
    "fail",
  ],
  ["no days at all", [locked, trail(ref("logs")), lock({ mode: "COMPLIANCE", days: 0 })], "fail"],
  [
    "no days, but years",
    [locked, trail(ref("logs")), lock({ mode: "COMPLIANCE", days: 0, years: 1 })],
    "pass",
  ],
  [
    "retention without Object Lock at creation",
    [bucket(), trail(ref("logs")), lock({ mode: "COMPLIANCE", years: 1 })],
    "fail",
  ],
  ["a trail into a bucket that is not known yet", [bucket(), trail(unknown("stack output"))], "undetermined"],
  [
    "a bucket of evidence needs no answer about the trail",
    [bucket({ tags: { purpose: "evidence" } }), trail(unknown("stack output"))],
    "fail",
  ],
  [
    "a locked bucket needs none either",
    [locked, lock({ mode: "COMPLIANCE", years: 1 }), trail(unknown("stack output"))],
    "pass",
  ],
  ["a trail into another bucket", [bucket(), trail("elsewhere")], "pass"],
])("%s", (_, resources, expected) => {
  expect(statusOf(s3EvidenceBucketObjectLocked, { name: "bucket", resources })).toBe(expected);
});
