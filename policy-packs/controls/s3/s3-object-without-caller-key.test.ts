import { statementDecision } from "../model/statement-decision";
import { caseRequest } from "../model/case-request";
import { exampleGuardedAccount } from "../model/example-guarded-account";
import { s3ObjectWithoutCallerKey } from "./s3-object-without-caller-key";

const denied = s3ObjectWithoutCallerKey.denied?.[0];
if (!denied) throw new Error("no statement");

test.each([
  [
    "any algorithm, also one that AWS does not have yet",
    { "s3:x-amz-server-side-encryption-customer-algorithm": "AES512" },
    "deny",
  ],
  [
    "the key's own encryption beside it",
    {
      "s3:x-amz-server-side-encryption": "aws:kms",
      "s3:x-amz-server-side-encryption-customer-algorithm": "AES256",
    },
    "deny",
  ],
  ["two layers of KMS", { "s3:x-amz-server-side-encryption": "aws:kms:dsse" }, "allow"],
])("%s", (_, context, expected) => {
  const request = caseRequest(exampleGuardedAccount, { name: "", action: "s3:PutObject", context });
  expect(statementDecision(denied, exampleGuardedAccount, request).answer).toBe(expected);
});
