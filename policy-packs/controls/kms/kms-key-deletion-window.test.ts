import { kmsKeyDeletionWindow } from "./kms-key-deletion-window";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";
import { caseAnswers } from "../model/statement-decision";
import { exampleGuardedAccount } from "../model/example-guarded-account";
import { defaultSettings } from "../model/resource";

const type = "aws:kms/replicaKey:ReplicaKey";

test.each([
  ["one day short", { deletionWindowInDays: 13 }, "fail"],
  ["days as text are not days", { deletionWindowInDays: "30" }, "fail"],
  ["AWS's maximum", { deletionWindowInDays: 30 }, "pass"],
  ["a window that is not known yet", { deletionWindowInDays: unknown("config") }, "undetermined"],
])("%s", (_, props, expected) => {
  expect(statusOf(kmsKeyDeletionWindow, { name: "example", resources: [{ type, props }] })).toBe(expected);
});

test("the guardrail asks for as many days as a plan does by default", () => {
  const [denied] = kmsKeyDeletionWindow.denied ?? [];
  const answer = (days: number) =>
    denied &&
    caseAnswers(denied, exampleGuardedAccount, {
      name: "",
      action: "kms:ScheduleKeyDeletion",
      context: { "kms:ScheduleKeyDeletionPendingWindowInDays": String(days) },
    })[0];
  expect([answer(defaultSettings.keyDeletionDays - 1), answer(defaultSettings.keyDeletionDays)]).toEqual([
    "deny",
    "allow",
  ]);
});
