import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";
import { rdsInstanceBackedUp } from "./rds-instance-backed-up";

test.each([
  ["six days", { backupRetentionPeriod: 6 }, "fail"],
  ["more than AWS allows", { backupRetentionPeriod: 36 }, "fail"],
  ["switched off", { backupRetentionPeriod: 0 }, "fail"],
  ["days as text", { backupRetentionPeriod: "30" }, "fail"],
  ["a window without a period", { backupWindow: "02:00-03:00" }, "fail"],
  [
    "two weeks, whatever it copies",
    { backupRetentionPeriod: 14, replicateSourceDb: unknown("later") },
    "pass",
  ],
])("%s", (_, props, expected) => {
  const resources = [{ type: "aws:rds/instance:Instance", props }];
  expect(statusOf(rdsInstanceBackedUp, { name: "case", resources })).toBe(expected);
});
