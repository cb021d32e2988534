import { actionMatches } from "../../iam/match";
import { exampleGuardedAccount } from "../model/example-guarded-account";
import { ebsSnapshotNotReadDirectly } from "./ebs-snapshot-not-read-directly";

const statement = ebsSnapshotNotReadDirectly.denied?.[0]?.statement(exampleGuardedAccount);

const names = (action: string) =>
  [statement?.Action ?? []].flat().some((pattern) => actionMatches(pattern, action));

test.each([
  ["ebs:GetSnapshotBlock", true],
  ["ebs:ListSnapshotBlocks", true],
  ["ebs:PutSnapshotBlock", false],
  ["ebs:StartSnapshot", false],
  ["ebs:CompleteSnapshot", false],
])("%s reads a disk: %s", (action, expected) => {
  expect(names(action)).toBe(expected);
});
