import { exampleGraph } from "../model/example";
import { exampleVerdict } from "../model/verdicts";
import { iamPolicyWithoutPrivilegeEscalation } from "./iam-policy-without-privilege-escalation";

const verdict = (statement: Record<string, unknown>) =>
  exampleVerdict(
    iamPolicyWithoutPrivilegeEscalation,
    exampleGraph({
      name: "case",
      resources: [
        {
          type: "aws:iam/rolePolicy:RolePolicy",
          props: { policy: JSON.stringify({ Statement: { Effect: "Allow", ...statement } }) },
        },
      ],
    }),
  );
const passed = (service: string) => ({ StringEquals: { "iam:PassedToService": service } });

test.each<[string, Record<string, unknown>, string]>([
  ["all of IAM", { Action: "iam:*", Resource: "*" }, "fail"],
  ["everything but S3", { NotAction: "s3:*", Resource: "arn:aws:iam::111122223333:*" }, "fail"],
  ["full rights are another control's finding", { Action: "*", Resource: "*" }, "pass"],
  [
    "every role of the account",
    { Action: "iam:Pass*", Resource: "arn:aws:iam::111122223333:role/*" },
    "fail",
  ],
  ["the roles of one path", { Action: "iam:PassRole", Resource: "arn:aws:iam::*:role/app/*" }, "pass"],
  [
    "every role to functions",
    { Action: "iam:PassRole", Resource: "*", Condition: passed("lambda.amazonaws.com") },
    "fail",
  ],
  [
    "every role to what only monitors",
    { Action: "iam:PassRole", Resource: "*", Condition: passed("monitoring.rds.amazonaws.com") },
    "pass",
  ],
  ["access keys for anybody", { Action: "iam:CreateAccessKey", Resource: "*" }, "fail"],
  [
    "access keys for oneself",
    { Action: "iam:CreateAccessKey", Resource: "arn:aws:iam::*:user/${aws:username}" },
    "pass",
  ],
  [
    "only named policies",
    {
      Action: "iam:AttachRolePolicy",
      Resource: "*",
      Condition: { ArnEquals: { "iam:PolicyARN": "arn:aws:iam::aws:policy/ReadOnlyAccess" } },
    },
    "pass",
  ],
  [
    "any policy but one",
    {
      Action: "iam:AttachRolePolicy",
      Resource: "*",
      Condition: { ArnNotEquals: { "iam:PolicyARN": "arn:aws:iam::aws:policy/AdministratorAccess" } },
    },
    "fail",
  ],
  ["reading", { Action: ["iam:Get*", "iam:List*"], Resource: "*" }, "pass"],
])("%s", (_, statement, expected) => {
  expect(verdict(statement).status).toBe(expected);
});

test("says which calls, on what", () => {
  expect(verdict({ Action: ["iam:PassRole", "iam:PutRolePolicy"], Resource: "*" })).toEqual({
    status: "fail",
    messages: ["statement 1 allows passing every role (iam:PassRole) and iam:PutRolePolicy on every role"],
  });
});
