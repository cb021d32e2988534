import { denies } from "../model/denies";
import { organizationPoliciesKept } from "./organization-policies-kept";

test.each([
  ["arn:aws:iam::{account}:role/palisade-deployment", false],
  ["arn:aws:iam::{security}:role/palisade-deployment", false],
  ["arn:aws:iam::{account}:role/team/palisade-deployment", true],
  ["arn:aws:iam::{account}:role/palisade-deployment-2", true],
  ["arn:aws:iam::{account}:user/palisade-deployment", true],
])("%s is denied: %s", (arn, expected) => {
  const caller = { type: arn.includes(":user/") ? "user" : "role", arn } as const;
  expect(denies(organizationPoliciesKept, { caller, action: "organizations:DetachPolicy" })).toBe(expected);
});
