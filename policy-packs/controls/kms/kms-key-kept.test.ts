import { actionMatches } from "../../iam/match";
import { exampleGuardedAccount } from "../model/example-guarded-account";
import { kmsKeyKept } from "./kms-key-kept";

const statement = kmsKeyKept.denied?.[0]?.statement(exampleGuardedAccount);

const names = (action: string) =>
  [statement?.Action ?? []].flat().some((pattern) => actionMatches(pattern, action));

test.each([
  ["kms:DisableKey", true],
  ["kms:ScheduleKeyDeletion", true],
  ["kms:DisableKeyRotation", false],
  ["kms:DeleteAlias", false],
  ["kms:CancelKeyDeletion", false],
])("%s is the destruction of a key: %s", (action, expected) => {
  expect(names(action)).toBe(expected);
});
