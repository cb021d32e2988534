import { statusOf } from "../model/verdicts";
import { iamPolicyWithoutCredentialAccess } from "./iam-policy-without-credential-access";

const status = (statement: object) =>
  statusOf(iamPolicyWithoutCredentialAccess, {
    name: "",
    resources: [
      { type: "aws:iam/policy:Policy", props: { policy: { Statement: { Effect: "Allow", ...statement } } } },
    ],
  });

test.each<[string, object, string]>([
  ["full rights are another control's finding", { Action: "*", Resource: "*" }, "pass"],
  [
    "a wildcard as a condition's value picks nothing",
    {
      Action: "redshift:GetClusterCredentials",
      Resource: "*",
      Condition: { StringLike: { "aws:ResourceTag/team": "*" } },
    },
    "fail",
  ],
  [
    "a tag that may be missing picks nothing",
    {
      Action: "redshift:GetClusterCredentials",
      Resource: "*",
      Condition: { StringEqualsIfExists: { "aws:ResourceTag/team": "app" } },
    },
    "fail",
  ],
  ["in other letters", { Action: "REDSHIFT:GETCLUSTERCREDENTIALS", Resource: "*" }, "fail"],
  ["everything but something else", { NotAction: "ec2:RunInstances", Resource: "*" }, "fail"],
  [
    "everything but this",
    { NotAction: "redshift:*", Resource: "arn:aws:redshift:us-east-1:111122223333:dbuser:warehouse/reader" },
    "pass",
  ],
])("%s", (_, statement, expected) => {
  expect(status(statement)).toBe(expected);
});
