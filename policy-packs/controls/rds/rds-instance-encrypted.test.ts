import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";
import { rdsInstanceEncrypted } from "./rds-instance-encrypted";
import { caseAnswers } from "../model/statement-decision";
import { exampleGuardedAccount } from "../model/example-guarded-account";

const key = "arn:aws:kms:us-east-1:111122223333:key/1";

test.each([
  ["a key alone does not encrypt", { kmsKeyId: key }, "fail"],
  ["AWS's key", { storageEncrypted: true }, "pass"],
  ["a restored snapshot", { snapshotIdentifier: "snap", storageEncrypted: true, kmsKeyId: key }, "pass"],
  [
    "a replica from another Region without a key",
    { replicateSourceDb: "arn:aws:rds:us-west-2:1:db:a" },
    "fail",
  ],
  [
    "a replica from another Region with one",
    { replicateSourceDb: "arn:aws:rds:us-west-2:1:db:a", kmsKeyId: key },
    "pass",
  ],
  [
    "a replica in its source's Region, named by ARN for the sake of its subnets",
    { replicateSourceDb: "arn:aws:rds:us-east-1:111122223333:db:a" },
    "pass",
  ],
  ["a source not yet known", { replicateSourceDb: unknown("later") }, "undetermined"],
  ["plain storage under a key not yet known", { kmsKeyId: unknown("later") }, "fail"],
  ["a key not yet known", { storageEncrypted: true, kmsKeyId: unknown("later") }, "pass"],
])("%s", (_, props, expected) => {
  const resources = [{ type: "aws:rds/instance:Instance", props }];
  expect(statusOf(rdsInstanceEncrypted, { name: "case", resources })).toBe(expected);
});

test.each(["aurora-mysql", "aurora-postgresql", "docdb", "neptune"])(
  "a %s instance takes its cluster's storage, and the cluster is asked",
  (engine) => {
    const context = { "rds:DatabaseEngine": engine, "rds:StorageEncrypted": "false" };
    const answers = ["rds:CreateDBCluster", "rds:CreateDBInstance"].map((action) =>
      rdsInstanceEncrypted.denied?.flatMap((denied) =>
        caseAnswers(denied, exampleGuardedAccount, { name: action, action, context }),
      ),
    );
    expect(answers).toEqual([
      ["deny", "allow"],
      ["allow", "allow"],
    ]);
  },
);
