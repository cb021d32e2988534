import { boundaryArn, boundaryName } from "../facts/boundary";
import { exemptForVending } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

const role = "arn:{partition}:iam::{account}:role/boi-api";
const boundary = { "iam:PermissionsBoundary": `arn:{partition}:iam::{account}:policy/${boundaryName}` };

/** For where people make roles themselves; the account must have the boundary, or they can make none. */
export const iamRoleWithinBoundary = prevented({
  id: "iam-role-within-boundary",
  title: "Roles that people make, and what they attach to them, stay within the boundary",
  why: "A person who may create roles may create one that may do everything, unless a boundary says how far any of them goes.",
  remedy: `Create the role with the permissions boundary ${boundaryName}, or have it deployed.`,
  severity: "high",
  domain: "identity",
  denied: [
    reserved({
      sid: "RolesWithinBoundary",
      holds: "where chosen",
      actions: [
        "iam:CreateRole",
        "iam:AttachRolePolicy",
        "iam:PutRolePermissionsBoundary",
        "iam:PutRolePolicy",
      ],
      to: [...exemptForVending, "security-response"],
      when: (guarded) => ({ ArnNotLike: { "iam:PermissionsBoundary": boundaryArn(guarded) } }),
      denied: [
        {
          name: "developer calls iam:CreateRole with another boundary",
          action: "iam:CreateRole",
          resource: role,
          context: { "iam:PermissionsBoundary": "arn:{partition}:iam::aws:policy/AdministratorAccess" },
        },
      ],
      allowed: [
        { name: "a role within the boundary", action: "iam:CreateRole", resource: role, context: boundary },
        { name: "a policy of such a role", action: "iam:PutRolePolicy", resource: role, context: boundary },
        { name: "taking a policy away", action: "iam:DetachRolePolicy", resource: role },
        {
          name: "a service-linked role",
          action: "iam:CreateServiceLinkedRole",
          resource:
            "arn:{partition}:iam::{account}:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS",
        },
      ],
    }),
  ],
});
