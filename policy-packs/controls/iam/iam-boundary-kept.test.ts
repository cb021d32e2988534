import { boundaryName } from "../facts/boundary";
import { iamBoundaryKept } from "./iam-boundary-kept";
import { iamRoleWithinBoundary } from "./iam-role-within-boundary";
import { denies } from "../model/denies";

test("the boundary that roles must have is one that those who create them cannot write", () => {
  const policy = `arn:{partition}:iam::{account}:policy/${boundaryName}`;
  const role = { action: "iam:CreateRole", context: { "iam:PermissionsBoundary": policy } };
  expect(denies(iamRoleWithinBoundary, role)).toBe(false);
  for (const action of ["iam:CreatePolicy", "iam:CreatePolicyVersion", "iam:SetDefaultPolicyVersion"])
    expect(denies(iamBoundaryKept, { action, resource: policy })).toBe(true);
});

test("exchanging a boundary for a wider one is the other control's to deny", () => {
  const exchange = {
    action: "iam:PutRolePermissionsBoundary",
    context: { "iam:PermissionsBoundary": "arn:{partition}:iam::aws:policy/AdministratorAccess" },
  };
  expect(denies(iamBoundaryKept, exchange)).toBe(false);
  expect(denies(iamRoleWithinBoundary, exchange)).toBe(true);
});
