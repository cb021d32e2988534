import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

export const iamUserNotCreated = prevented({
  id: "iam-user-not-created",
  title: "IAM users are made by deployment only",
  why: "A user that was not planned has credentials that never end, outside of Identity Center's joining and leaving.",
  remedy:
    "Use a role, assumed through Identity Center or OIDC; plan the user where a service can do nothing else.",
  severity: "high",
  domain: "identity",
  denied: [
    reserved({
      sid: "UsersArePlanned",
      actions: ["iam:CreateUser"],
      to: exemptByDefault,
      allowed: [
        {
          name: "removing a user",
          action: "iam:DeleteUser",
          resource: "arn:{partition}:iam::{account}:user/somebody",
        },
        {
          name: "a service-linked role",
          action: "iam:CreateServiceLinkedRole",
          resource:
            "arn:{partition}:iam::{account}:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS",
          context: { "iam:AWSServiceName": "ecs.amazonaws.com" },
        },
      ],
    }),
  ],
});
