import { statusOf } from "../model/verdicts";
import { iamPolicyWithoutDataAccessEverywhere } from "./iam-policy-without-data-access-everywhere";

const status = (statement: object) =>
  statusOf(iamPolicyWithoutDataAccessEverywhere, {
    name: "",
    resources: [
      { type: "aws:iam/policy:Policy", props: { policy: { Statement: { Effect: "Allow", ...statement } } } },
    ],
  });

test.each<[string, object, string]>([
  ["full rights are another control's finding", { Action: "*", Resource: "*" }, "pass"],
  [
    "a wildcard as a condition's value picks nothing",
    { Action: "s3:GetObject", Resource: "*", Condition: { StringLike: { "aws:ResourceTag/team": "*" } } },
    "fail",
  ],
  [
    "a tag that may be missing picks nothing",
    {
      Action: "s3:GetObject",
      Resource: "*",
      Condition: { StringEqualsIfExists: { "aws:ResourceTag/team": "app" } },
    },
    "fail",
  ],
  ["in other letters", { Action: "S3:GETOBJECT", Resource: "*" }, "fail"],
  ["everything but something else", { NotAction: "ec2:RunInstances", Resource: "*" }, "fail"],
  ["everything but this", { NotAction: "s3:*", Resource: "arn:aws:s3:::documents/*" }, "pass"],
])("%s", (_, statement, expected) => {
  expect(status(statement)).toBe(expected);
});
