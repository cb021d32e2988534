import { actionMatches } from "../../iam/match";
import { exampleGuardedAccount } from "../model/example-guarded-account";
import { rdsSnapshotNotShared } from "./rds-snapshot-not-shared";

const statement = rdsSnapshotNotShared.denied?.[0]?.statement(exampleGuardedAccount);

const names = (action: string) =>
  [statement?.Action ?? []].flat().some((pattern) => actionMatches(pattern, action));

test.each([
  ["rds:ModifyDBSnapshotAttribute", true],
  ["rds:ModifyDBSnapshot", false],
  ["rds:DescribeDBSnapshotAttributes", false],
])("%s shares a snapshot: %s", (action, expected) => {
  expect(names(action)).toBe(expected);
});
