import { statusOf } from "../model/verdicts";
import { iamPolicyWithoutBorrowedRole } from "./iam-policy-without-borrowed-role";

const status = (...statements: readonly object[]) =>
  statusOf(iamPolicyWithoutBorrowedRole, {
    name: "",
    resources: [{ type: "aws:iam/policy:Policy", props: { policy: { Statement: statements } } }],
  });
const allow = (Action: string, Resource = "*") => ({ Effect: "Allow", Action, Resource });

test.each<[string, readonly object[], string]>([
  ["full rights are another control's finding", [allow("*")], "pass"],
  ["half of a path", [allow("ec2:ModifyInstanceAttribute")], "pass"],
  [
    "half of a path on one instance only",
    [allow("ec2:ModifyInstanceAttribute", "arn:aws:ec2:*:*:instance/i-1"), allow("ec2:St*Instances")],
    "pass",
  ],
  ["a denial", [{ ...allow("ssm:SendCommand"), Effect: "Deny" }], "pass"],
  ["every function", [allow("lambda:Update*", "arn:aws:lambda:*:111122223333:function:*")], "fail"],
  [
    "functions of one prefix",
    [allow("lambda:Update*", "arn:aws:lambda:*:111122223333:function:app-*")],
    "pass",
  ],
])("%s", (_, statements, expected) => {
  expect(status(...statements)).toBe(expected);
});
