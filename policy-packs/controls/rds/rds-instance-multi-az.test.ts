import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";
import { rdsInstanceMultiAz } from "./rds-instance-multi-az";

const account = (environment: string) => ({
  "111122223333": { name: "a", regions: [], environment, dataClassification: "internal", stacks: [] },
});

test.each([
  ["production", account("production"), {}, "fail"],
  ["a test account is not development", account("test"), {}, "fail"],
  ["development", account("development"), { multiAz: false }, "pass"],
  ["another account's environment", { "999999999999": account("development")["111122223333"] }, {}, "fail"],
  ["not yet known in development", account("development"), { multiAz: unknown("later") }, "pass"],
  ["not yet known in production", account("production"), { multiAz: unknown("later") }, "undetermined"],
])("%s", (_, accounts, props, expected) => {
  const resources = [{ type: "aws:rds/instance:Instance", props }];
  expect(statusOf(rdsInstanceMultiAz, { name: "case", resources, settings: { accounts } })).toBe(expected);
});

test("a deployed item without a configuration fails", () => {
  const item = { resourceType: "AWS::RDS::DBInstance", resourceId: "a", configuration: null };
  expect(rdsInstanceMultiAz.deployed?.problems(item)).toEqual(["multiAz must be true"]);
});
