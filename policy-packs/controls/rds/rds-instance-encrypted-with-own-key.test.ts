import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";
import { rdsInstanceEncryptedWithOwnKey } from "./rds-instance-encrypted-with-own-key";

const key = "arn:aws:kms:us-east-1:111122223333:key/1";
const elsewhere = "arn:aws:rds:us-west-2:1:db:a";

test.each([
  ["plain storage, which rds-instance-encrypted judges", { kmsKeyId: "" }, "pass"],
  ["a restored snapshot", { snapshotIdentifier: "snap", storageEncrypted: true, kmsKeyId: key }, "pass"],
  [
    "a replica from another Region with AWS's key",
    { replicateSourceDb: elsewhere, kmsKeyId: "alias/aws/rds" },
    "fail",
  ],
  ["a replica from another Region with its own", { replicateSourceDb: elsewhere, kmsKeyId: key }, "pass"],
  ["a key not yet known", { storageEncrypted: true, kmsKeyId: unknown("later") }, "undetermined"],
  ["encryption not yet known, without a key", { storageEncrypted: unknown("later") }, "undetermined"],
])("%s", (_, props, expected) => {
  const resources = [{ type: "aws:rds/instance:Instance", props }];
  expect(statusOf(rdsInstanceEncryptedWithOwnKey, { name: "case", resources })).toBe(expected);
});
