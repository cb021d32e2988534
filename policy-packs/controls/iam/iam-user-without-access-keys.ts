import { reserved } from "../facts/reserved";
import { each, type Control } from "../model/control";

const type = "aws:iam/accessKey:AccessKey";
const robot = "arn:{partition}:iam::{account}:user/robot";

export const iamUserWithoutAccessKeys: Control = {
  id: "iam-user-without-access-keys",
  title: "No IAM user has an access key",
  why: "A long-lived key works from anywhere until somebody notices, and its secret lies in the Pulumi state.",
  remedy: "Delete the AccessKey; use a role, assumed through OIDC or Identity Center.",
  severity: "high",
  domain: "identity",
  planned: each(type, ({ props }) =>
    props.status === "Inactive" ? [] : ["an access key must not be planned, unless its status is Inactive"],
  ),
  denied: [
    reserved({
      sid: "UsersHaveNoAccessKeys",
      actions: ["iam:CreateAccessKey"],
      to: [],
      denied: [
        {
          name: "a user makes a key of its own",
          caller: "user",
          action: "iam:CreateAccessKey",
          resource: robot,
        },
        { name: "the deployment does", caller: "deployment", action: "iam:CreateAccessKey", resource: robot },
      ],
      allowed: [
        { name: "switching a key off", action: "iam:UpdateAccessKey", resource: robot },
        { name: "deleting a key", action: "iam:DeleteAccessKey", resource: robot },
        { name: "asking when a key was used", action: "iam:GetAccessKeyLastUsed", resource: robot },
      ],
    }),
  ],
  examples: {
    bad: [
      { name: "a key", resources: [{ type, props: { user: "robot" } }] },
      { name: "an active key", resources: [{ type, props: { user: "robot", status: "Active" } }] },
    ],
    good: [
      {
        name: "an inactive key with a key for its secret",
        resources: [{ type, props: { user: "robot", status: "Inactive", pgpKey: "keybase:robot" } }],
      },
      { name: "a key on its way out", resources: [{ type, props: { user: "robot", status: "Inactive" } }] },
    ],
  },
};
