import { broadActionProblems, type ActionOn } from "../facts/broad-actions";
import { identityPolicyTypes } from "../facts/identity-policy";
import { each, type Control } from "../model/control";

const actions: readonly ActionOn[] = [["sts:AssumeRole", "role/00000000"]];

export const iamPolicyWithoutAssumeAnyRole: Control = {
  id: "iam-policy-without-assume-any-role",
  title: "IAM policies let no identity assume every role",
  why: "Who may assume any role has the rights of the strongest one that trusts the account.",
  remedy: "Name the roles as Resource of sts:AssumeRole.",
  severity: "high",
  domain: "identity",
  planned: each(identityPolicyTypes, (resource) =>
    broadActionProblems(resource, actions, "assuming every role"),
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
                Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Resource: "*" }],
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
                  { Effect: "Allow", Action: ["sts:AssumeRo*"], NotResource: "arn:aws:s3:::public/*" },
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
                Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Resource: "*" }],
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
                  {
                    Effect: "Allow",
                    Action: "sts:AssumeRole",
                    Resource: "arn:aws:iam::111122223333:role/reader",
                  },
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
                Statement: [{ Effect: "Deny", Action: "sts:AssumeRole", Resource: "*" }],
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
                    Action: "sts:AssumeRole",
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
