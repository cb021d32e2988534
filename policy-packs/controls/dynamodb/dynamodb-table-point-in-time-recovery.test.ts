import { dynamodbTablePointInTimeRecovery } from "./dynamodb-table-point-in-time-recovery";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";

const on = { enabled: true };

test.each([
  ["a period without the switch", { pointInTimeRecovery: { recoveryPeriodInDays: 35 } }, "fail"],
  ["a shorter period", { pointInTimeRecovery: { enabled: true, recoveryPeriodInDays: 7 } }, "pass"],
  ["no replicas", { pointInTimeRecovery: on, replicas: [] }, "pass"],
  ["a list that is none", { pointInTimeRecovery: on, replicas: "us-west-2" }, "fail"],
  ["a replica not yet known", { pointInTimeRecovery: on, replicas: [unknown("later")] }, "undetermined"],
  [
    "off, whatever the replicas",
    { pointInTimeRecovery: { enabled: false }, replicas: unknown("later") },
    "fail",
  ],
])("%s", (_, props, expected) => {
  const resources = [{ type: "aws:dynamodb/table:Table", props }];
  expect(statusOf(dynamodbTablePointInTimeRecovery, { name: "case", resources })).toBe(expected);
});

test.each([
  [{}, "fail"],
  [{ pointInTimeRecovery: false }, "fail"],
  [{ pointInTimeRecovery: true }, "pass"],
  [{ pointInTimeRecovery: unknown("later") }, "undetermined"],
])("a replica planned by itself: %j", (props, expected) => {
  const resources = [{ type: "aws:dynamodb/tableReplica:TableReplica", props }];
  expect(statusOf(dynamodbTablePointInTimeRecovery, { name: "case", resources })).toBe(expected);
});
