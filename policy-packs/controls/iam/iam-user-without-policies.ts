import { exemptInIncidents } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { each, type Control } from "../model/control";

const policyType = "aws:iam/userPolicy:UserPolicy";
const attachmentType = "aws:iam/userPolicyAttachment:UserPolicyAttachment";

/** Resources that may leave users alone, and the property that says so. */
const lists: Readonly<Record<string, string>> = {
  "aws:iam/policyAttachment:PolicyAttachment": "users",
  "aws:iam/userPolicyAttachmentsExclusive:UserPolicyAttachmentsExclusive": "policyArns",
  "aws:iam/userPoliciesExclusive:UserPoliciesExclusive": "policyNames",
};

export const iamUserWithoutPolicies: Control = {
  id: "iam-user-without-policies",
  title: "IAM users have no policies of their own",
  why: "Rights given to single users are never reviewed and outlive the reason that they were given for.",
  remedy: "Give people permission sets of Identity Center and machines roles; attach policies to those.",
  severity: "low",
  domain: "identity",
  planned: each([policyType, attachmentType, ...Object.keys(lists)], ({ type, props }) => {
    const property = lists[type];
    if (property === undefined) return ["gives a policy to a user: use a role or a group"];
    const given: unknown = props[property] ?? [];
    return Array.isArray(given) && given.length === 0
      ? []
      : [`${property} gives policies to users: use a role or a group`];
  }),
  managedRule: { identifier: "IAM_USER_NO_POLICIES_CHECK" },
  denied: [
    // Security-response attaches what quarantines a user.
    reserved({
      sid: "UsersHaveNoPolicies",
      actions: ["iam:AttachUserPolicy", "iam:PutUserPolicy"],
      to: exemptInIncidents,
      allowed: [
        {
          name: "taking a policy away",
          action: "iam:DetachUserPolicy",
          resource: "arn:{partition}:iam::{account}:user/robot",
        },
        {
          name: "a policy of a group",
          action: "iam:AttachGroupPolicy",
          resource: "arn:{partition}:iam::{account}:group/robots",
        },
      ],
    }),
  ],
  examples: {
    bad: [
      {
        name: "an inline policy",
        resources: [{ type: policyType, props: { user: "robot", policy: "{}" } }],
      },
      {
        name: "an attached policy",
        resources: [
          {
            type: attachmentType,
            props: { user: "robot", policyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" },
          },
        ],
      },
      {
        name: "an attachment to roles and users",
        resources: [
          {
            type: "aws:iam/policyAttachment:PolicyAttachment",
            props: {
              policyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess",
              users: ["robot"],
              roles: ["reader"],
            },
          },
        ],
      },
    ],
    good: [
      {
        name: "an attachment to groups, without a list of users",
        resources: [
          {
            type: "aws:iam/policyAttachment:PolicyAttachment",
            props: { policyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess", groups: ["readers"] },
          },
        ],
      },
      {
        name: "an attachment to roles",
        resources: [
          {
            type: "aws:iam/policyAttachment:PolicyAttachment",
            props: { policyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess", users: [], roles: ["reader"] },
          },
        ],
      },
    ],
  },
};
