import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

const user = "arn:{partition}:iam::{account}:user/somebody";

export const iamUserWithoutPassword = prevented({
  id: "iam-user-without-password",
  title: "No IAM user gets a password for the console",
  why: "A password of IAM outlives the person's contract and asks for no second factor unless somebody thought of it.",
  remedy: "Sign in through Identity Center.",
  severity: "high",
  domain: "identity",
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
});
