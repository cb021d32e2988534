import { kmsKeyDeletionWindow } from "./kms-key-deletion-window";
import { unknown } from "./model/unknown";
import { statusOf } from "./model/verdicts";

const type = "aws:kms/replicaKey:ReplicaKey";

test.each([
  ["one day short", { deletionWindowInDays: 13 }, "fail"],
  ["days as text are not days", { deletionWindowInDays: "30" }, "fail"],
  ["AWS's maximum", { deletionWindowInDays: 30 }, "pass"],
  ["a window that is not known yet", { deletionWindowInDays: unknown("config") }, "undetermined"],
])("%s", (_, props, expected) => {
  expect(statusOf(kmsKeyDeletionWindow, { name: "example", resources: [{ type, props }] })).toBe(expected);
});
