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
  satisfies: ["CIS AWS 3.0/1.21", "NIST 800-53 r5/IA-5", "PCI DSS 4.0.1/8.2.4", "SOC 2/CC6.1"],
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
