import { baselineRoles, exampleBaselineRoles } from "../facts/baseline-roles";
import { exemptForVending } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

/** Creating is denied as well: the exemptions go by name, so a role of that name must never be somebody else's. */
export const baselineRolesKept = prevented({
  id: "baseline-roles-kept",
  title: "Roles of the landing zone are made and changed by deployment and vending only",
  why: "Guardrails know who may pass by the name of the role: a caller who changes or creates one of them passes them all.",
  remedy: "Change the role in the baseline and deploy it; give roles of a workload names of their own.",
  severity: "critical",
  domain: "identity",
  denied: [
    reserved({
      sid: "BaselineRolesStay",
      actions: [
        "iam:AttachRolePolicy",
        "iam:CreateRole",
        "iam:DeleteRole",
        "iam:DeleteRolePermissionsBoundary",
        "iam:DeleteRolePolicy",
        "iam:DetachRolePolicy",
        "iam:PutRolePermissionsBoundary",
        "iam:PutRolePolicy",
        "iam:TagRole",
        "iam:UntagRole",
        "iam:UpdateAssumeRolePolicy",
        "iam:UpdateRole",
        "iam:UpdateRoleDescription",
      ],
      to: exemptForVending,
      on: baselineRoles,
      exampleResources: exampleBaselineRoles,
      allowed: [
        {
          name: "a role of a workload",
          action: "iam:CreateRole",
          resource: "arn:{partition}:iam::{account}:role/boi-palisade-reader",
        },
        {
          name: "a role below a path of the same name",
          action: "iam:CreateRole",
          resource: "arn:{partition}:iam::{account}:role/palisade/documents/reader",
        },
        { name: "reading a role", action: "iam:GetRole", resource: exampleBaselineRoles[0] },
      ],
    }),
  ],
});
