import { isEveryAction, reachesEverything, reachesEveryIdentity } from "../../iam/breadth";
import type { Condition, Statement } from "../../iam/document";
import { reaches } from "../../iam/exposure";
import { positive } from "../../iam/narrowing";
import { pins } from "../../iam/pinned";
import { escalationPaths } from "../facts/escalation-paths";
import { allowProblems, identityPolicyProblems, identityPolicyTypes } from "../facts/identity-policy";
import { each, type Control } from "../model/control";
import { all, collect, every, some } from "../model/three-valued";

const policyType = "aws:iam/policy:Policy";
const policy = (name: string, ...statements: readonly Record<string, unknown>[]) => ({
  name,
  resources: [
    {
      type: policyType,
      props: {
        policy: {
          Version: "2012-10-17",
          Statement: statements.map((statement) => ({ Effect: "Allow", ...statement })),
        },
      },
    },
  ],
});

export const iamPolicyWithoutPrivilegeEscalation: Control = {
  id: "iam-policy-without-privilege-escalation",
  title: "IAM policies let no identity give itself more rights",
  why: "Who may pass every role to a new function, or write any role's policy, has the rights of the strongest role.",
  remedy:
    "Name the roles as Resource of iam:PassRole; for writing policies name the path, or require iam:PermissionsBoundary.",
  severity: "high",
  domain: "identity",
  planned: each(identityPolicyTypes, (resource) =>
    all(
      () =>
        allowProblems(resource, (statement, label) => {
          if (isAdmin(statement)) return [];
          const raised = ways(statement);
          return raised.length === 0 ? [] : [`${label} allows ${raised.join(" and ")}`];
        }),
      () => identityPolicyProblems(resource, combinations),
    ),
  ),
  examples: {
    bad: [
      policy("every role to a new function", {
        Action: ["iam:PassRole", "lambda:CreateFunction"],
        Resource: "*",
      }),
      policy("any role's policy", {
        Action: "iam:PutRolePolicy",
        Resource: "arn:aws:iam::111122223333:role/*",
      }),
      {
        name: "in a permission set",
        resources: [
          {
            type: "aws:ssoadmin/permissionSetInlinePolicy:PermissionSetInlinePolicy",
            props: {
              inlinePolicy: JSON.stringify({
                Statement: [{ Effect: "Allow", Action: "iam:CreatePolicyVersion", Resource: "*" }],
              }),
            },
          },
        ],
      },
      policy("a key that only begins like a boundary", {
        Action: "iam:PutRolePolicy",
        Resource: "*",
        Condition: { StringEquals: { "iam:PolicyARNs": "arn:aws:iam::111122223333:policy/app" } },
      }),
      policy("a key that only ends like a boundary", {
        Action: "iam:PutRolePolicy",
        Resource: "*",
        Condition: { StringEquals: { "x-iam:PolicyARN": "arn:aws:iam::111122223333:policy/app" } },
      }),
      policy("a boundary of every name", {
        Action: "iam:PutRolePolicy",
        Resource: "*",
        Condition: {
          StringLike: { "iam:PermissionsBoundary": ["arn:aws:iam::111122223333:policy/app", "*"] },
        },
      }),
      policy("any version of a policy", {
        Action: "iam:SetDefaultPolicyVersion",
        Resource: "arn:aws:iam::111122223333:policy/*",
      }),
      policy("any group's policy", {
        Action: "iam:PutGroupPolicy",
        Resource: "arn:aws:iam::111122223333:group/*",
      }),
      policy("any user's PutUserPermissionsBoundary", {
        Action: "iam:PutUserPermissionsBoundary",
        Resource: "arn:aws:iam::111122223333:user/*",
      }),
      policy("any user's DeleteUserPermissionsBoundary", {
        Action: "iam:DeleteUserPermissionsBoundary",
        Resource: "arn:aws:iam::111122223333:user/*",
      }),
      policy("any user's UpdateLoginProfile", {
        Action: "iam:UpdateLoginProfile",
        Resource: "arn:aws:iam::111122223333:user/*",
      }),
      policy("any user's CreateLoginProfile", {
        Action: "iam:CreateLoginProfile",
        Resource: "arn:aws:iam::111122223333:user/*",
      }),
      policy("any user's PutUserPolicy", {
        Action: "iam:PutUserPolicy",
        Resource: "arn:aws:iam::111122223333:user/*",
      }),
      policy("any user's AttachUserPolicy", {
        Action: "iam:AttachUserPolicy",
        Resource: "arn:aws:iam::111122223333:user/*",
      }),
      policy("every SetDefaultPolicyVersion", { Action: "iam:SetDefaultPolicyVersion", Resource: "*" }),
      policy("every AddUserToGroup", { Action: "iam:AddUserToGroup", Resource: "*" }),
      policy("every PutGroupPolicy", { Action: "iam:PutGroupPolicy", Resource: "*" }),
      policy("every AttachGroupPolicy", { Action: "iam:AttachGroupPolicy", Resource: "*" }),
      policy("every PutRolePermissionsBoundary", { Action: "iam:PutRolePermissionsBoundary", Resource: "*" }),
      policy("every DeleteRolePermissionsBoundary", {
        Action: "iam:DeleteRolePermissionsBoundary",
        Resource: "*",
      }),
      policy("every UpdateAssumeRolePolicy", { Action: "iam:UpdateAssumeRolePolicy", Resource: "*" }),
    ],
    good: [
      policy(
        "one role to a new function",
        { Action: "lambda:CreateFunction", Resource: "*" },
        { Action: "iam:PassRole", Resource: "arn:aws:iam::111122223333:role/app/worker" },
      ),
      policy("roles within a boundary", {
        Action: "iam:AttachRolePolicy",
        Resource: "*",
        Condition: {
          StringEquals: { "iam:PermissionsBoundary": "arn:aws:iam::111122223333:policy/boundary" },
        },
      }),
      policy("every role to vpc-flow-logs.amazonaws.com", {
        Action: "iam:PassRole",
        Resource: "*",
        Condition: { StringEquals: { "iam:PassedToService": "vpc-flow-logs.amazonaws.com" } },
      }),
      policy("every role to delivery.logs.amazonaws.com", {
        Action: "iam:PassRole",
        Resource: "*",
        Condition: { StringEquals: { "iam:PassedToService": "delivery.logs.amazonaws.com" } },
      }),
      policy("every role to config.amazonaws.com", {
        Action: "iam:PassRole",
        Resource: "*",
        Condition: { StringEquals: { "iam:PassedToService": "config.amazonaws.com" } },
      }),
      policy("every role to cloudtrail.amazonaws.com", {
        Action: "iam:PassRole",
        Resource: "*",
        Condition: { StringEquals: { "iam:PassedToService": "cloudtrail.amazonaws.com" } },
      }),
      policy("every role to backup.amazonaws.com", {
        Action: "iam:PassRole",
        Resource: "*",
        Condition: { StringEquals: { "iam:PassedToService": "backup.amazonaws.com" } },
      }),
      policy("every role to application-autoscaling.amazonaws.com", {
        Action: "iam:PassRole",
        Resource: "*",
        Condition: { StringEquals: { "iam:PassedToService": "application-autoscaling.amazonaws.com" } },
      }),
      policy("roles within a boundary, its key in small letters", {
        Action: "iam:PutRolePolicy",
        Resource: "*",
        Condition: { StringEquals: { "iam:permissionsboundary": "arn:aws:iam::111122223333:policy/app" } },
      }),
    ],
  },
};

/** Judged by iam-policy-without-admin. */
const isAdmin = (statement: Statement): boolean =>
  reachesEverything(statement) &&
  (statement.notActions !== undefined || (statement.actions ?? []).some(isEveryAction));

const ways = (statement: Statement): readonly string[] => [
  ...(reaches(statement, "iam:PassRole") &&
  reachesEveryIdentity(statement, "role") &&
  !isPassedToHarmless(statement)
    ? ["passing every role (iam:PassRole)"]
    : []),
  ...(statement.conditions.some(limits)
    ? []
    : kinds.flatMap((kind) => {
        const found = escalationPaths.flatMap(({ on, actions }) =>
          on === kind ? actions.filter((action) => reaches(statement, action)) : [],
        );
        return found.length > 0 && reachesEveryIdentity(statement, kind)
          ? [`${found.join(", ")} on every ${kind}`]
          : [];
      })),
];

/** What takes several calls, of providers, permission sets and devices: the statements of a policy together. */
function combinations(statements: readonly Statement[]): readonly string[] {
  return collect(
    escalationPaths.filter(({ by, on }) => by === "identity" && on === undefined),
    ({ actions }) =>
      every(actions, (action) => some(statements, (statement) => allowsEverywhere(statement, action)))
        ? [`the policy allows ${actions.join(" with ")} on every resource`]
        : [],
  );
}

const allowsEverywhere = (statement: Statement, action: string): boolean =>
  statement.effect === "Allow" &&
  !isAdmin(statement) &&
  reaches(statement, action) &&
  reachesEverything(statement) &&
  !statement.conditions.some(limits);

const kinds = ["role", "user", "group", "policy"] as const;

const limits = ({ operator, key, values }: Condition): boolean =>
  positive.test(operator) &&
  /^(iam:PermissionsBoundary|iam:PolicyARN|(aws|iam):ResourceTag\/.+)$/i.test(key) &&
  values.every((value) => /[^*?]/.test(value));

/** Services that do with a role what AWS wrote, not what their caller did. */
const isPassedToHarmless = ({ conditions }: Statement): boolean =>
  pins(conditions, "iam:PassedToService", (service) => harmless.has(service));

const harmless: ReadonlySet<string> = new Set([
  "application-autoscaling.amazonaws.com",
  "backup.amazonaws.com",
  "cloudtrail.amazonaws.com",
  "config.amazonaws.com",
  "delivery.logs.amazonaws.com",
  "monitoring.rds.amazonaws.com",
  "vpc-flow-logs.amazonaws.com",
]);
