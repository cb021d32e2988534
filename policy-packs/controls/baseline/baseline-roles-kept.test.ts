import { baselineRolesKept } from "./baseline-roles-kept";
import { defaultRoles } from "../model/default-roles";
import { duties } from "../model/edge";
import { exampleEdge } from "../model/example-edge";
import { refuses } from "../model/refuses";

const create = (name: string) => ({
  action: "iam:CreateRole",
  resource: `arn:{partition}:iam::{account}:role/${name}`,
});

test.each(["palisade-deployment", "palisade-anything", "OrganizationAccountAccessRole"])(
  "nobody makes a role %s to pass the guardrails with",
  (name) => {
    expect(refuses(baselineRolesKept, { ...create(name), caller: "administrator" })).toBe(true);
  },
);

test("every duty's own role is protected, but for those of Identity Center, which it protects itself", () => {
  for (const duty of duties)
    expect([
      duty,
      refuses(baselineRolesKept, { action: "iam:PutRolePolicy", resource: `{${duty}}` }),
    ]).toEqual([duty, duty !== "administrator"]);
});

test("roles that an organization names for a duty are protected and exempt as the usual ones are", () => {
  const edge = {
    ...exampleEdge,
    roles: { ...defaultRoles, deployment: ["arn:aws:iam::*:role/pipeline/deployer"] },
  };
  const call = { action: "iam:UpdateAssumeRolePolicy", resource: "{deployment}" };
  expect(refuses(baselineRolesKept, call, edge)).toBe(true);
  expect(refuses(baselineRolesKept, { ...call, caller: "deployment" }, edge)).toBe(false);
});
