import { statusOf } from "../model/verdicts";
import { iamPolicyWritesNamedResources } from "./iam-policy-writes-named-resources";

const status = (statement: object) =>
  statusOf(iamPolicyWritesNamedResources, {
    name: "",
    resources: [
      { type: "aws:iam/policy:Policy", props: { policy: { Statement: { Effect: "Allow", ...statement } } } },
    ],
  });

test.each<[string, object, string]>([
  ["whole services are another control's finding", { Action: "s3:*", Resource: "*" }, "pass"],
  ["in other letters", { Action: "SQS:deletequeue", Resource: "*" }, "fail"],
  ["everything but", { Action: "sqs:DeleteQueue", NotResource: "arn:aws:sqs:*:*:kept" }, "fail"],
  ["a wildcard that covers only what has no resource", { Action: "xray:PutTrace*", Resource: "*" }, "pass"],
  ["every name of one path", { Action: "s3:PutObject", Resource: "arn:aws:s3:::documents/*" }, "pass"],
  [
    "what a function in a network needs",
    { Action: ["ec2:CreateNetworkInterface", "ec2:DeleteNetworkInterface"], Resource: "*" },
    "pass",
  ],
  ["a service that the table does not hold", { Action: "quicksight:DeleteUser", Resource: "*" }, "pass"],
  [
    "a condition that picks nothing",
    { Action: "sqs:DeleteQueue", Resource: "*", Condition: { Bool: { "aws:SecureTransport": "true" } } },
    "fail",
  ],
])("%s", (_, statement, expected) => {
  expect(status(statement)).toBe(expected);
});
