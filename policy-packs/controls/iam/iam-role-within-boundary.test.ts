import { iamRoleWithinBoundary } from "./iam-role-within-boundary";
import { denies } from "../model/denies";

const create = (boundary?: string) => ({
  action: "iam:CreateRole",
  resource: "arn:{partition}:iam::{account}:role/boi-api",
  ...(boundary !== undefined && {
    context: { "iam:PermissionsBoundary": `arn:{partition}:iam::{account}:policy/${boundary}` },
  }),
});

test.each([
  ["palisade-boundary", false],
  ["team/palisade-boundary", true],
  ["palisade-boundary-wide", true],
  [undefined, true],
])("a role with the boundary %s is denied: %s", (boundary, expected) => {
  expect(denies(iamRoleWithinBoundary, create(boundary))).toBe(expected);
});

test("security-response can put a role into quarantine that has no boundary", () => {
  expect(
    denies(iamRoleWithinBoundary, {
      caller: "security-response",
      action: "iam:PutRolePolicy",
      resource: "arn:{partition}:iam::{account}:role/old",
    }),
  ).toBe(false);
});

test("it is chosen by OU: an account without the boundary could make no role at all", () => {
  expect(iamRoleWithinBoundary.denied?.map(({ holds }) => holds)).toEqual(["where chosen"]);
});
