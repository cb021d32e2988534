import { allowProblems, identityPolicyTypes } from "../facts/identity-policy";
import { each, type Control } from "../model/control";

export const iamPolicyWithoutNotResource: Control = {
  id: "iam-policy-without-not-resource",
  title: "IAM policies name what they allow, not what they leave out",
  why: "NotResource allows everything that is there now and everything that is made later, but for a few.",
  remedy: "List the resources under Resource; leave NotResource to denials.",
  severity: "medium",
  domain: "identity",
  planned: each(identityPolicyTypes, (resource) =>
    allowProblems(resource, (statement, label) =>
      statement.notResources === undefined
        ? []
        : [`${label} allows its actions on everything but NotResource`],
    ),
  ),
  examples: {
    bad: [
      {
        name: "everything but a bucket",
        resources: [
          {
            type: "aws:iam/rolePolicy:RolePolicy",
            props: {
              role: "worker",
              policy: {
                Version: "2012-10-17",
                Statement: [
                  { Effect: "Allow", Action: "s3:GetObject", NotResource: "arn:aws:s3:::private/*" },
                ],
              },
            },
          },
        ],
      },
      {
        name: "as text, in a list",
        resources: [
          {
            type: "aws:iam/policy:Policy",
            props: {
              policy: JSON.stringify({
                Version: "2012-10-17",
                Statement: [
                  { Effect: "Allow", Action: "s3:ListBucket", Resource: "*" },
                  { Effect: "Allow", Action: "s3:GetObject", NotResource: ["arn:aws:s3:::private/*"] },
                ],
              }),
            },
          },
        ],
      },
    ],
    good: [
      {
        name: "named",
        resources: [
          {
            type: "aws:iam/rolePolicy:RolePolicy",
            props: {
              role: "worker",
              policy: {
                Version: "2012-10-17",
                Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::public/*" }],
              },
            },
          },
        ],
      },
      {
        name: "in a denial",
        resources: [
          {
            type: "aws:iam/policy:Policy",
            props: {
              policy: JSON.stringify({
                Version: "2012-10-17",
                Statement: [{ Effect: "Deny", Action: "s3:*", NotResource: "arn:aws:s3:::public/*" }],
              }),
            },
          },
        ],
      },
    ],
  },
};
