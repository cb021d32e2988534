import { secretPolicyNotPublic } from "./secret-policy-not-public";
import { statusOf } from "../model/verdicts";

const allow = (principal: unknown, condition: object = {}) => ({
  Statement: [
    {
      Effect: "Allow",
      Principal: principal,
      Action: "secretsmanager:GetSecretValue",
      Resource: "*",
      Condition: condition,
    },
  ],
});

test.each([
  ["aws:secretsmanager/secret:Secret", "", "pass"],
  ["aws:secretsmanager/secretPolicy:SecretPolicy", "not a policy", "fail"],
  [
    "aws:secretsmanager/secretPolicy:SecretPolicy",
    allow("*", { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }),
    "pass",
  ],
  [
    "aws:secretsmanager/secretPolicy:SecretPolicy",
    allow("*", { StringEqualsIfExists: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }),
    "fail",
  ],
  [
    "aws:secretsmanager/secretPolicy:SecretPolicy",
    allow("*", { Bool: { "aws:SecureTransport": "true" } }),
    "fail",
  ],
  [
    "aws:secretsmanager/secretPolicy:SecretPolicy",
    { Statement: { Effect: "Deny", Principal: "*", Action: "secretsmanager:GetSecretValue", Resource: "*" } },
    "pass",
  ],
  [
    "aws:secretsmanager/secretPolicy:SecretPolicy",
    {
      Statement: {
        Effect: "Allow",
        NotPrincipal: { AWS: "111122223333" },
        Action: "secretsmanager:GetSecretValue",
        Resource: "*",
      },
    },
    "fail",
  ],
])("%s with the policy %j: %s", (type, policy, expected) => {
  const example = { name: "", resources: [{ type, props: { policy } }] };
  expect(statusOf(secretPolicyNotPublic, example)).toBe(expected);
});
