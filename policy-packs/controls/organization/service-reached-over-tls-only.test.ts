import { rcpServices } from "../../iam/evaluation/rcp-services";
import { statementDecision } from "../model/statement-decision";
import { caseRequest } from "../model/case-request";
import { exampleGuardedAccount } from "../model/example-guarded-account";
import { s3BucketTlsOnly } from "../s3/s3-bucket-tls-only";
import { serviceReachedOverTlsOnly } from "./service-reached-over-tls-only";

const denied = serviceReachedOverTlsOnly.denied?.[0];
if (!denied) throw new Error("no statement");
const { Action = [], ...rest } = denied.statement(exampleGuardedAccount);
const services = [Action].flat().map((action) => action.split(":")[0] ?? "");

test("every service in it is one that resource control policies reach, and S3 is left to its own control", () => {
  expect(services.filter((service) => !rcpServices.has(service))).toEqual([]);
  expect(services).not.toContain("s3");
});

test("but for its actions it says what S3's control says, so that both can be one statement", () => {
  const { Action: _, ...buckets } = s3BucketTlsOnly.denied?.[0]?.statement(exampleGuardedAccount) ?? {};
  expect(rest).toEqual(buckets);
});

test.each([
  ["false", "deny"],
  ["FALSE", "deny"],
  ["true", "allow"],
])("aws:SecureTransport %s: %s", (secure, expected) => {
  const request = caseRequest(exampleGuardedAccount, {
    name: "",
    action: "kms:Decrypt",
    context: { "aws:SecureTransport": secure },
  });
  expect(statementDecision(denied, exampleGuardedAccount, request).answer).toBe(expected);
});
