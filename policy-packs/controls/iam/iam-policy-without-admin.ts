import { isEveryAction, reachesEverything } from "../../iam/breadth";
import { exemptForVending } from "../facts/exempt-roles";
import { allowProblems, identityPolicyTypes } from "../facts/identity-policy";
import { attachedPolicyProblems, attachingTypes } from "../facts/managed-policy";
import { reserved } from "../facts/reserved";
import { each, type Control } from "../model/control";
import { all } from "../model/three-valued";

const policyType = "aws:iam/policy:Policy";
const roleType = "aws:iam/role:Role";
const attachmentType = "aws:iam/rolePolicyAttachment:RolePolicyAttachment";

const almighty = ["AdministratorAccess", "IAMFullAccess", "PowerUserAccess"];

export const iamPolicyWithoutAdmin: Control = {
  id: "iam-policy-without-admin",
  title: "IAM policies grant no administrative rights",
  why: "An intruder who takes over one identity with full rights owns the account, its data and its logs.",
  remedy:
    "Name the actions and resources in the policy; attach no AdministratorAccess, PowerUserAccess or IAMFullAccess.",
  severity: "high",
  domain: "identity",
  planned: each([...new Set([...identityPolicyTypes, ...attachingTypes])], (resource) =>
    all(
      () =>
        attachedPolicyProblems(resource, (name, property) =>
          almighty.includes(name) ? [`${property} attaches ${name}`] : [],
        ),
      () => (identityPolicyTypes.includes(resource.type) ? writtenProblems(resource) : []),
    ),
  ),
  managedRule: { identifier: "IAM_POLICY_NO_STATEMENTS_WITH_ADMIN_ACCESS" },
  denied: [
    reserved({
      sid: "AdministratorsAreDeployed",
      actions: ["iam:AttachGroupPolicy", "iam:AttachRolePolicy", "iam:AttachUserPolicy"],
      to: exemptForVending,
      when: ({ partition }) => ({
        ArnEquals: { "iam:PolicyARN": almighty.map((name) => `arn:${partition}:iam::aws:policy/${name}`) },
      }),
      context: { "iam:PolicyARN": "arn:{partition}:iam::aws:policy/AdministratorAccess" },
      denied: almighty.map((name) => ({
        name: `developer attaches ${name}`,
        action: "iam:AttachRolePolicy",
        context: { "iam:PolicyARN": `arn:{partition}:iam::aws:policy/${name}` },
      })),
      allowed: [
        {
          name: "a policy that only starts alike",
          action: "iam:AttachRolePolicy",
          context: { "iam:PolicyARN": "arn:{partition}:iam::aws:policy/AdministratorAccess-Amplify" },
        },
        {
          name: "a policy of the account's own of that name, which the boundary limits",
          action: "iam:AttachRolePolicy",
          context: { "iam:PolicyARN": "arn:{partition}:iam::{account}:policy/AdministratorAccess" },
        },
        {
          name: "taking it away",
          action: "iam:DetachRolePolicy",
          context: { "iam:PolicyARN": "arn:{partition}:iam::aws:policy/AdministratorAccess" },
        },
      ],
    }),
  ],
  examples: {
    bad: [
      {
        name: "everything on everything",
        resources: [
          {
            type: policyType,
            props: {
              policy: {
                Version: "2012-10-17",
                Statement: { Sid: "All", Effect: "Allow", Action: "*", Resource: "*" },
              },
            },
          },
        ],
      },
      {
        name: "everything but a few actions",
        resources: [
          {
            type: "aws:iam/groupPolicy:GroupPolicy",
            props: {
              policy: JSON.stringify({
                Statement: [{ Effect: "Allow", NotAction: ["iam:*", "organizations:*"], Resource: "*" }],
              }),
            },
          },
        ],
      },
      {
        name: "AdministratorAccess attached",
        resources: [
          {
            type: attachmentType,
            props: { role: "deploy", policyArn: "arn:aws:iam::aws:policy/AdministratorAccess" },
          },
        ],
      },
      {
        name: "PowerUserAccess on the role itself",
        resources: [
          { type: roleType, props: { managedPolicyArns: ["arn:aws:iam::aws:policy/PowerUserAccess"] } },
        ],
      },
    ],
    good: [
      {
        name: "named actions on everything",
        resources: [
          {
            type: policyType,
            props: {
              policy: {
                Version: "2012-10-17",
                Statement: [{ Effect: "Allow", Action: ["ec2:DescribeInstances"], Resource: "*" }],
              },
            },
          },
        ],
      },
      {
        name: "a role with a managed and an inline policy",
        resources: [
          {
            type: roleType,
            props: {
              managedPolicyArns: ["arn:aws:iam::aws:policy/SecurityAudit"],
              inlinePolicies: [
                {
                  name: "deny",
                  policy: JSON.stringify({
                    Statement: [{ Effect: "Deny", NotAction: "s3:*", Resource: "*" }],
                  }),
                },
              ],
            },
          },
        ],
      },
    ],
  },
};

const writtenProblems = (resource: Parameters<typeof allowProblems>[0]): readonly string[] =>
  allowProblems(resource, (statement, label) => {
    if (!reachesEverything(statement)) return [];
    if (statement.notActions) return [`${label} allows all actions but those in NotAction on every resource`];
    return statement.actions?.some(isEveryAction) ? [`${label} allows every action on every resource`] : [];
  });
