import { organizationOnly } from "../facts/organization-only";
import { publicPolicyProblems } from "../facts/public-policy";
import { each, type Control } from "../model/control";
import type { PolicyCase } from "../model/guarded-account";

const type = "aws:secretsmanager/secret:Secret";
const policyType = "aws:secretsmanager/secretPolicy:SecretPolicy";
const secret = "arn:{partition}:secretsmanager:{region}:{account}:secret:database-AbCdEf";

export const secretPolicyNotPublic: Control = {
  id: "secret-policy-not-public",
  title: "Secrets admit only callers that they name",
  why: "A secret that everyone may read is no secret.",
  remedy:
    "Name the principals in the secret's policy, or require aws:PrincipalOrgID or aws:PrincipalArn; set blockPublicPolicy: true.",
  severity: "critical",
  domain: "data-protection",
  planned: each([type, policyType], (resource) => publicPolicyProblems(resource, "secret")),

  denied: [
    organizationOnly({
      sid: "SecretsForTheOrganizationOnly",
      actions: ["secretsmanager:*"],
      tried: [
        { action: "secretsmanager:GetSecretValue", resource: secret },
        { action: "secretsmanager:DescribeSecret", resource: secret },
      ],
      service: "rds.amazonaws.com",
    }),
    {
      by: "rcp",
      holds: "everywhere",
      sid: "SecretPoliciesAreChecked",
      statement: () => ({
        Principal: "*",
        Action: "secretsmanager:PutResourcePolicy",
        Resource: "*",
        // AWS checks only when it is asked to, so a call that does not mention it is refused too.
        Condition: { BoolIfExists: { "secretsmanager:BlockPublicPolicy": "false" } },
      }),
      cases: {
        denied: [
          policyPut("a developer asks for no check", "false"),
          policyPut("a developer does not mention the check"),
          { ...policyPut("the deployment role asks for no check", "false"), caller: "deployment" },
        ],
        allowed: [
          policyPut("a developer asks for the check", "true"),
          { ...policyPut("the deployment role asks for the check", "true"), caller: "deployment" },
          { ...policyPut("the check alone"), action: "secretsmanager:ValidateResourcePolicy" },
          { ...policyPut("taking the policy away"), action: "secretsmanager:DeleteResourcePolicy" },
        ],
      },
    },
  ],
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

function policyPut(name: string, checked?: "true" | "false"): PolicyCase {
  return {
    name,
    action: "secretsmanager:PutResourcePolicy",
    resource: secret,
    ...(checked && { context: { "secretsmanager:BlockPublicPolicy": checked } }),
  };
}
