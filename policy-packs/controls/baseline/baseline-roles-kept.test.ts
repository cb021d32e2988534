import { baselineRolesKept } from "./baseline-roles-kept";
import { defaultRoles } from "../model/default-roles";
import { duties } from "../model/guarded-account";
import { exampleGuardedAccount } from "../model/example-guarded-account";
import { denies } from "../model/denies";

const create = (name: string) => ({
  action: "iam:CreateRole",
  resource: `arn:{partition}:iam::{account}:role/${name}`,
});

test.each(["palisade-deployment", "palisade-anything", "OrganizationAccountAccessRole"])(
  "no one creates a role %s to pass the guardrails with",
  (name) => {
    expect(denies(baselineRolesKept, { ...create(name), caller: "administrator" })).toBe(true);
  },
);

test("every duty's own role is protected, but for those of Identity Center, which it protects itself", () => {
  for (const duty of duties)
    expect([duty, denies(baselineRolesKept, { action: "iam:PutRolePolicy", resource: `{${duty}}` })]).toEqual(
      [duty, duty !== "administrator"],
    );
});

test("roles that an organization names for a duty are protected and exempt as the usual ones are", () => {
  const guarded = {
    ...exampleGuardedAccount,
    roles: { ...defaultRoles(), deployment: ["arn:aws:iam::*:role/pipeline/deployer"] },
  };
  const call = { action: "iam:UpdateAssumeRolePolicy", resource: "{deployment}" };
  expect(denies(baselineRolesKept, call, guarded)).toBe(true);
  expect(denies(baselineRolesKept, { ...call, caller: "deployment" }, guarded)).toBe(false);
});
