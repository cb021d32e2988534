import { reserved } from "../facts/reserved";
import type { Control } from "../model/control";
import { isNotPlanned } from "../requirements/presence";
import { requires } from "../requirements/requires";

const profile = "aws:iam/userLoginProfile:UserLoginProfile";
const user = "arn:{partition}:iam::{account}:user/somebody";

export const iamUserWithoutPassword: Control = {
  id: "iam-user-without-password",
  title: "No IAM user gets a password for the console",
  why: "A password of IAM outlives the person's contract and asks for no second factor unless somebody thought of it.",
  remedy: "Sign in through Identity Center.",
  severity: "high",
  domain: "identity",
  planned: requires({ [profile]: isNotPlanned("a password for the console must not be planned") }),
  denied: [
    reserved({
      sid: "UsersHaveNoPasswords",
      actions: ["iam:CreateLoginProfile", "iam:UpdateLoginProfile"],
      to: [],
      denied: [
        {
          name: "the deployment sets a password",
          caller: "deployment",
          action: "iam:CreateLoginProfile",
          resource: user,
        },
      ],
      allowed: [
        { name: "taking a password away", action: "iam:DeleteLoginProfile", resource: user },
        {
          name: "a user changes the password that it has",
          caller: "user",
          action: "iam:ChangePassword",
          resource: user,
        },
        { name: "asking whether there is one", action: "iam:GetLoginProfile", resource: user },
      ],
    }),
  ],
  examples: {
    bad: [
      { name: "a password", resources: [{ type: profile, props: { user: "robot" } }] },
      {
        name: "a password that must be changed",
        resources: [{ type: profile, props: { user: "robot", passwordResetRequired: "true" } }],
      },
    ],
    good: [
      { name: "a user without one", resources: [{ type: "aws:iam/user:User", props: { name: "robot" } }] },
      {
        name: "a user in a group",
        resources: [
          {
            type: "aws:iam/userGroupMembership:UserGroupMembership",
            props: { user: "robot", groups: ["ops"] },
          },
        ],
      },
    ],
  },
};
