import { exampleGuardedAccount } from "../model/example-guarded-account";
import { ebsSnapshotNotPublic } from "./ebs-snapshot-not-public";

const statement = ebsSnapshotNotPublic.denied?.[1]?.statement(exampleGuardedAccount);

test("nobody publishes a snapshot, but everybody may take one back", () => {
  expect(statement?.Condition).toEqual({ StringEquals: { "ec2:Add/group": "all" } });
});
