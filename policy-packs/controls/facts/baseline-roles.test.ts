import { defaultRoles } from "../model/default-roles";
import { exampleGuardedAccount } from "../model/example-guarded-account";
import { baselineRoles } from "./baseline-roles";

const usual = ["arn:aws:iam::*:role/palisade-*", "arn:aws:iam::*:role/OrganizationAccountAccessRole"];

test("the usual roles need no pattern of their own", () => {
  expect(baselineRoles(exampleGuardedAccount)).toEqual(usual);
});

test("roles that an organization names are protected as well, those of Identity Center need not be", () => {
  const roles = {
    ...defaultRoles(),
    deployment: ["arn:aws:iam::*:role/deployer"],
    "break-glass": ["arn:aws:iam::*:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_emergency_*"],
  };
  expect(baselineRoles({ ...exampleGuardedAccount, roles })).toEqual([
    ...usual,
    "arn:aws:iam::*:role/deployer",
  ]);
});
