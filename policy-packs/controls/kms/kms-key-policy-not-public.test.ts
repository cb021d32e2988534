import { exampleGraph } from "../model/example";
import { unknown } from "../model/unknown";
import { exampleVerdict } from "../model/verdicts";
import { kmsKeyPolicyNotPublic } from "./kms-key-policy-not-public";

const verdict = (policy: unknown) =>
  exampleVerdict(
    kmsKeyPolicyNotPublic,
    exampleGraph({ name: "key", resources: [{ type: "aws:kms/key:Key", props: { policy } }] }),
  );
const everybody = (Condition: object) => ({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: "*", Action: "kms:Decrypt", Resource: "*", Condition }],
});

test.each([
  [
    "through a service, from one account",
    { StringEquals: { "kms:ViaService": "s3.us-east-1.amazonaws.com", "kms:CallerAccount": "111122223333" } },
    "pass",
  ],
  ["the organization", { StringEquals: { "aws:PrincipalOrgID": "o-exampleorgid" } }, "pass"],
  ["any account", { StringLike: { "kms:CallerAccount": "*" } }, "fail"],
  [
    "an account, unless the key is missing",
    { StringEqualsIfExists: { "kms:CallerAccount": "111122223333" } },
    "fail",
  ],
  ["all accounts but one", { StringNotEquals: { "kms:CallerAccount": "111122223333" } }, "fail"],
])("%s", (_, condition, expected) => {
  expect(verdict(everybody(condition)).status).toBe(expected);
});

test("names the service that the statement is narrowed to", () => {
  const policy = everybody({ StringEquals: { "kms:ViaService": "s3.us-east-1.amazonaws.com" } });
  expect(verdict(policy)).toEqual({
    status: "fail",
    messages: [expect.stringContaining("calls through s3.us-east-1.amazonaws.com: add kms:CallerAccount")],
  });
});

test("a policy that is not known yet leaves the answer open", () => {
  expect(verdict(unknown("an ARN")).status).toBe("undetermined");
});
