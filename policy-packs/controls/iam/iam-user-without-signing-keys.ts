import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

const user = "arn:{partition}:iam::{account}:user/somebody";

export const iamUserWithoutSigningKeys = prevented({
  id: "iam-user-without-signing-keys",
  title: "No IAM user gets signing certificates, SSH keys or passwords of single services",
  why: "They are access keys by another name: valid for ever, and watched by no rotation.",
  remedy: "Use a role; for Git over HTTPS the credential helper, for CodeCommit git-remote-codecommit.",
  severity: "medium",
  domain: "identity",
  denied: [
    reserved({
      sid: "UsersHaveNoOtherKeys",
      actions: [
        "iam:CreateServiceSpecificCredential",
        "iam:ResetServiceSpecificCredential",
        "iam:UploadSSHPublicKey",
        "iam:UploadSigningCertificate",
      ],
      to: [],
      allowed: [
        {
          name: "switching a credential off",
          action: "iam:UpdateServiceSpecificCredential",
          resource: user,
        },
        { name: "removing a certificate", action: "iam:DeleteSigningCertificate", resource: user },
        {
          name: "a certificate of a server, which opens nothing",
          action: "iam:UploadServerCertificate",
          resource: "arn:{partition}:iam::{account}:server-certificate/www",
        },
      ],
    }),
  ],
});
