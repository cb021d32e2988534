import { statementDecision } from "../model/statement-decision";
import { caseRequest } from "../model/case-request";
import { exampleGuardedAccount } from "../model/example-guarded-account";
import { s3RequestTls12 } from "./s3-request-tls-1-2";

const denied = s3RequestTls12.denied?.[0];
if (!denied) throw new Error("no statement");

test.each([
  ["1.0", "deny"],
  ["1.1", "deny"],
  ["1.2", "allow"],
  ["1.3", "allow"],
])("the version is compared as a number: %s, %s", (version, expected) => {
  const request = caseRequest(exampleGuardedAccount, {
    name: "",
    action: "s3:GetObjectVersion",
    caller: { type: "service", service: "cloudfront.amazonaws.com" },
    context: { "S3:TLSVERSION": version },
  });
  expect(statementDecision(denied, exampleGuardedAccount, request).answer).toBe(expected);
});
