import { cloudtrailBucketInAnotherAccount } from "./cloudtrail-bucket-in-another-account";
import { exampleId, ref } from "../model/example";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";

const bucket = { type: "aws:s3/bucket:Bucket", name: "logs", props: {} };
const other = { ...bucket, account: "444455556666" };
const trail = (s3BucketName?: unknown) => ({ type: "aws:cloudtrail/trail:Trail", props: { s3BucketName } });

test.each([
  [
    "a bucket of the deprecated type",
    [{ ...other, type: "aws:s3/bucketV2:BucketV2" }, trail(ref("logs"))],
    "pass",
  ],
  ["the own account's bucket by its name", [bucket, trail(exampleId("logs"))], "fail"],
  ["a bucket that is not planned", [other, trail("somebody-elses-logs")], "undetermined"],
  ["a name that is not known yet", [other, trail(unknown("stack output"))], "undetermined"],
  ["no name", [other, trail()], "fail"],
])("%s", (_, resources, expected) => {
  expect(statusOf(cloudtrailBucketInAnotherAccount, { name: "trail", resources })).toBe(expected);
});
