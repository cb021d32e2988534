import { exampleArn } from "../model/example";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";
import { roleTrustWithoutCycle } from "./role-trust-without-cycle";

const trust = (principal: unknown, effect = "Allow") => ({
  Statement: [{ Effect: effect, Principal: { AWS: principal }, Action: "sts:AssumeRole" }],
});
const status = (one: unknown, two: unknown) =>
  statusOf(roleTrustWithoutCycle, {
    name: "",
    resources: [
      { type: "aws:iam/role:Role", name: "one", props: { assumeRolePolicy: one } },
      { type: "aws:iam/role:Role", name: "two", props: { assumeRolePolicy: two } },
    ],
  });

test.each([
  ["a denial is no trust", trust(exampleArn("two")), trust(exampleArn("one"), "Deny"), "pass"],
  ["a role may trust itself", trust(exampleArn("one")), trust("999988887777"), "pass"],
  ["both", trust(exampleArn("two")), trust(exampleArn("one")), "fail"],
  ["one that is not known", trust(exampleArn("two")), unknown("later"), "undetermined"],
])("%s", (_, one, two, expected) => {
  expect(status(one, two)).toBe(expected);
});
