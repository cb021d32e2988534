import { boundaryName } from "../facts/boundary";
import { exemptForVending } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

const policy = `arn:{partition}:iam::{account}:policy/${boundaryName}`;
const role = "arn:{partition}:iam::{account}:role/boi-api";

export const iamBoundaryKept = prevented({
  id: "iam-boundary-kept",
  title: "No permissions boundary is removed, and none of the landing zone's is rewritten",
  why: "A boundary that its subject can take off, or edit, is none.",
  remedy: "Recreate the role by deployment, or change the boundary in the baseline.",
  severity: "critical",
  domain: "identity",
  denied: [
    reserved({
      sid: "BoundariesStay",
      actions: ["iam:DeleteRolePermissionsBoundary", "iam:DeleteUserPermissionsBoundary"],
      to: exemptForVending,
      allowed: [
        {
          name: "putting a boundary on",
          action: "iam:PutRolePermissionsBoundary",
          resource: role,
          context: { "iam:PermissionsBoundary": policy },
        },
        { name: "deleting the role with its boundary", action: "iam:DeleteRole", resource: role },
      ],
    }),
    reserved({
      sid: "BaselinePoliciesStay",
      actions: [
        "iam:CreatePolicy",
        "iam:CreatePolicyVersion",
        "iam:DeletePolicy",
        "iam:DeletePolicyVersion",
        "iam:SetDefaultPolicyVersion",
      ],
      to: exemptForVending,
      on: ({ partition }) => [`arn:${partition}:iam::*:policy/palisade-*`],
      exampleResources: [policy],
      allowed: [
        {
          name: "a policy of one's own",
          action: "iam:CreatePolicyVersion",
          resource: "arn:{partition}:iam::{account}:policy/boi-palisade",
        },
        { name: "reading the boundary", action: "iam:GetPolicyVersion", resource: policy },
      ],
    }),
  ],
});
