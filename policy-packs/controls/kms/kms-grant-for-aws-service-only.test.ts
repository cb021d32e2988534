import { kmsGrantForAwsServiceOnly } from "./kms-grant-for-aws-service-only";
import { statementDecision } from "../model/statement-decision";
import { caseRequest } from "../model/case-request";
import { exampleGuardedAccount } from "../model/example-guarded-account";

const denied = kmsGrantForAwsServiceOnly.denied?.[0];
if (!denied) throw new Error("no statement");

test.each([
  ["Auto Scaling's own role", "service-linked-role" as const, "false", "allow"],
  ["a workload that creates a volume", "workload" as const, "true", "allow"],
  ["a partner for itself", { type: "role", account: "777788889999" } as const, "false", "deny"],
  ["the last way in", "break-glass" as const, "false", "deny"],
])("%s", (_, caller, forResource, expected) => {
  const request = caseRequest(exampleGuardedAccount, {
    name: "",
    caller,
    action: "kms:CreateGrant",
    context: { "kms:GrantIsForAWSResource": forResource },
  });
  expect(statementDecision(denied, exampleGuardedAccount, request).answer).toBe(expected);
});
