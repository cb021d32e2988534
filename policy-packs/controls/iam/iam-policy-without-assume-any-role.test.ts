import { statusOf } from "../model/verdicts";
import { iamPolicyWithoutAssumeAnyRole } from "./iam-policy-without-assume-any-role";

const status = (statement: object) =>
  statusOf(iamPolicyWithoutAssumeAnyRole, {
    name: "",
    resources: [
      { type: "aws:iam/policy:Policy", props: { policy: { Statement: { Effect: "Allow", ...statement } } } },
    ],
  });

test.each<[string, object, string]>([
  ["full rights are another control's finding", { Action: "*", Resource: "*" }, "pass"],
  [
    "a wildcard as a condition's value picks nothing",
    { Action: "sts:AssumeRole", Resource: "*", Condition: { StringLike: { "aws:ResourceTag/team": "*" } } },
    "fail",
  ],
  [
    "a tag that may be missing picks nothing",
    {
      Action: "sts:AssumeRole",
      Resource: "*",
      Condition: { StringEqualsIfExists: { "aws:ResourceTag/team": "app" } },
    },
    "fail",
  ],
  ["in other letters", { Action: "STS:ASSUMEROLE", Resource: "*" }, "fail"],
  ["everything but something else", { NotAction: "ec2:RunInstances", Resource: "*" }, "fail"],
  ["everything but this", { NotAction: "sts:*", Resource: "arn:aws:iam::111122223333:role/reader" }, "pass"],
])("%s", (_, statement, expected) => {
  expect(status(statement)).toBe(expected);
});
