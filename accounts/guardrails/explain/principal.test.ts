import { exampleAccount, exampleOrganization, exampleUnit } from "../compile/example-organization";
import { accountByName, principalOf } from "./principal";

const organization = exampleOrganization([
  exampleUnit("Workloads", [
    exampleAccount("archive", "Workloads", { name: "Log Archive" }),
    exampleAccount("old-archive", "Workloads", { name: "Log Archive", state: "suspended" }),
    exampleAccount("shop", "Workloads", { name: "Web Shop" }),
  ]),
]);

test.each([
  ["its key", "old-archive", "old-archive"],
  ["its name in AWS", "Web Shop", "shop"],
  ["its id", exampleAccount("shop", "").id, "shop"],
])("an account is found by %s", (_, written, key) => {
  expect(accountByName(written, organization)).toMatchObject({ key });
});

test("a name that several accounts have is answered with their keys", () => {
  expect(accountByName("Log Archive", organization)).toEqual({
    problem: "Log Archive is the name of several accounts: say which, archive or old-archive.",
  });
});

test("a duty that no role has is a problem", () => {
  const without = {
    ...organization,
    protectedRoles: organization.protectedRoles.filter(({ duty }) => duty !== "backup"),
  };
  const [account] = organization.accounts;
  expect(principalOf("backup", organization, account)).toMatchObject({ caller: { type: "role" } });
  expect(principalOf("backup", without, account)).toEqual({
    problem: expect.stringContaining("No role of the organization has the duty backup") as string,
  });
});
