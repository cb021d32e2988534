import { publicPolicyProblems } from "./facts/public-policy";
import { each, type Control } from "./model/control";

const type = "aws:secretsmanager/secret:Secret";
const policyType = "aws:secretsmanager/secretPolicy:SecretPolicy";

export const secretPolicyNotPublic: Control = {
  id: "secret-policy-not-public",
  title: "Secrets admit only callers that they name",
  why: "A secret that everyone may read is no secret.",
  remedy:
    "Name the principals in the secret's policy, or require aws:PrincipalOrgID or aws:PrincipalArn; set blockPublicPolicy: true.",
  severity: "critical",
  satisfies: ["NIST 800-53 r5/AC-3", "NIST 800-53 r5/AC-6", "SOC 2/CC6.1"],
  planned: each([type, policyType], (resource) => publicPolicyProblems(resource, "secret")),

  examples: {
    bad: [
      {
        name: "everyone, in a policy of its own",
        resources: [
          {
            type: policyType,
            props: { secretArn: "secret", policy: allow("*") },
          },
        ],
      },
      {
        name: "every AWS principal, inline as text",
        resources: [{ type, props: { policy: JSON.stringify(allow({ AWS: "*" })) } }],
      },
    ],
    good: [
      { name: "no policy", resources: [{ type, props: {} }] },
      {
        name: "a service on behalf of one resource",
        resources: [
          {
            type: policyType,
            props: {
              secretArn: "secret",
              policy: allow("*", {
                ArnEquals: { "aws:SourceArn": "arn:aws:lambda:us-east-1:111122223333:function:reader" },
              }),
            },
          },
        ],
      },
      {
        name: "one role, inline as text",
        resources: [
          {
            type,
            props: { policy: JSON.stringify(allow({ AWS: "arn:aws:iam::111122223333:role/producer" })) },
          },
        ],
      },
    ],
  },
};

function allow(principal: unknown, conditions: object = {}) {
  return {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: principal,
        Action: "secretsmanager:GetSecretValue",
        Resource: "*",
        Condition: conditions,
      },
    ],
  };
}
