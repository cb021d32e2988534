import { statementDecision } from "../model/statement-decision";
import { caseRequest } from "../model/case-request";
import { exampleGuardedAccount } from "../model/example-guarded-account";
import { s3RequestSignedWithV4 } from "./s3-request-signed-with-v4";

const denied = s3RequestSignedWithV4.denied?.[0];
if (!denied) throw new Error("no statement");

test.each([
  ["AWS", "deny"],
  ["AWS4-HMAC-SHA256", "allow"],
  ["AWS4-ECDSA-P256-SHA256", "allow"],
])("a service with a signature of kind %s: %s", (version, expected) => {
  const request = caseRequest(exampleGuardedAccount, {
    name: "",
    action: "s3:GetObject",
    caller: { type: "service", service: "athena.amazonaws.com" },
    context: { "s3:signatureversion": version },
  });
  expect(statementDecision(denied, exampleGuardedAccount, request).answer).toBe(expected);
});
