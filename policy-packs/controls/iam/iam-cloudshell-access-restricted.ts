import { attachedPolicyProblems, attachingTypes } from "../facts/managed-policy";
import { each, type Control } from "../model/control";

const arn = "arn:aws:iam::aws:policy/AWSCloudShellFullAccess";

export const iamCloudshellAccessRestricted: Control = {
  id: "iam-cloudshell-access-restricted",
  title: "No identity gets all of CloudShell by AWS's policy",
  why: "CloudShell has internet access and uploads: what a person may read leaves by it unseen.",
  remedy:
    "Write a policy without cloudshell:GetFileDownloadUrls and cloudshell:GetFileUploadUrls instead of AWSCloudShellFullAccess.",
  severity: "medium",
  domain: "identity",
  planned: each(attachingTypes, (resource) =>
    attachedPolicyProblems(resource, (name, property) =>
      name === "AWSCloudShellFullAccess" ? [`${property} attaches ${name}`] : [],
    ),
  ),
  examples: {
    bad: [
      {
        name: "attached to a role",
        resources: [
          {
            type: "aws:iam/rolePolicyAttachment:RolePolicyAttachment",
            props: { role: "people", policyArn: arn },
          },
        ],
      },
      {
        name: "in a role's list",
        resources: [
          {
            type: "aws:iam/role:Role",
            props: { managedPolicyArns: ["arn:aws:iam::aws:policy/ReadOnlyAccess", arn] },
          },
        ],
      },
    ],
    good: [
      {
        name: "another policy",
        resources: [
          {
            type: "aws:iam/rolePolicyAttachment:RolePolicyAttachment",
            props: { role: "people", policyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" },
          },
        ],
      },
      {
        name: "one of the account's own",
        resources: [
          {
            type: "aws:iam/groupPolicyAttachment:GroupPolicyAttachment",
            props: { group: "people", policyArn: "arn:aws:iam::111122223333:policy/AWSCloudShellFullAccess" },
          },
        ],
      },
    ],
  },
};
