import { broadActionProblems, type ActionOn } from "../facts/broad-actions";
import { identityPolicyTypes } from "../facts/identity-policy";
import { each, type Control } from "../model/control";

const actions: readonly ActionOn[] = [
  ["s3:GetObject", "00000000/00000000"],
  ["s3:GetObjectVersion", "00000000/00000000"],
  ["secretsmanager:GetSecretValue", "secret:00000000"],
  ["secretsmanager:BatchGetSecretValue", "secret:00000000"],
  ["ssm:GetParameter", "parameter/00000000"],
  ["ssm:GetParameters", "parameter/00000000"],
  ["ssm:GetParametersByPath", "parameter/00000000"],
  ["ssm:GetParameterHistory", "parameter/00000000"],
  ["dynamodb:GetItem", "table/00000000"],
  ["dynamodb:BatchGetItem", "table/00000000"],
  ["dynamodb:Query", "table/00000000"],
  ["dynamodb:Scan", "table/00000000"],
  ["dynamodb:ExportTableToPointInTime", "table/00000000"],
];

export const iamPolicyWithoutDataAccessEverywhere: Control = {
  id: "iam-policy-without-data-access-everywhere",
  title: "IAM policies let no identity read all data",
  why: "One stolen session then copies every bucket, table, parameter and secret of the account.",
  remedy: "Name the buckets, tables, parameters and secrets, or require a tag of theirs.",
  severity: "medium",
  domain: "identity",
  planned: each(identityPolicyTypes, (resource) =>
    broadActionProblems(resource, actions, "reading data of every resource"),
  ),
  examples: {
    bad: [
      {
        name: "on everything",
        resources: [
          {
            type: "aws:iam/rolePolicy:RolePolicy",
            props: {
              role: "worker",
              policy: {
                Version: "2012-10-17",
                Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "*" }],
              },
            },
          },
        ],
      },
      {
        name: "on everything but, by a wildcard, as text",
        resources: [
          {
            type: "aws:iam/userPolicy:UserPolicy",
            props: {
              policy: JSON.stringify({
                Version: "2012-10-17",
                Statement: [
                  { Effect: "Allow", Action: ["s3:GetObje*"], NotResource: "arn:aws:s3:::public/*" },
                ],
              }),
            },
          },
        ],
      },
      {
        name: "in a permission set",
        resources: [
          {
            type: "aws:ssoadmin/permissionSetInlinePolicy:PermissionSetInlinePolicy",
            props: {
              inlinePolicy: JSON.stringify({
                Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "*" }],
              }),
            },
          },
        ],
      },
    ],
    good: [
      {
        name: "on one",
        resources: [
          {
            type: "aws:iam/rolePolicy:RolePolicy",
            props: {
              role: "worker",
              policy: {
                Version: "2012-10-17",
                Statement: [
                  { Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::documents/*" },
                ],
              },
            },
          },
        ],
      },
      {
        name: "a denial, as text",
        resources: [
          {
            type: "aws:iam/policy:Policy",
            props: {
              policy: JSON.stringify({
                Version: "2012-10-17",
                Statement: [{ Effect: "Deny", Action: "s3:GetObject", Resource: "*" }],
              }),
            },
          },
        ],
      },
      {
        name: "on what has a tag",
        resources: [
          {
            type: "aws:iam/groupPolicy:GroupPolicy",
            props: {
              policy: JSON.stringify({
                Version: "2012-10-17",
                Statement: [
                  {
                    Effect: "Allow",
                    Action: "s3:GetObject",
                    Resource: "*",
                    Condition: { StringEquals: { "aws:ResourceTag/team": "app" } },
                  },
                ],
              }),
            },
          },
        ],
      },
    ],
  },
};
