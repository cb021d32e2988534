import { smallOrganization } from "../fixtures/small-organization";
import { deployments } from "./program";
import { declaredStack } from "./run-stack-of";

const program = (name: string) => ({ name, stack: () => name, run: () => ({}) });

test("a stack whose program is missing is an error, never left out", () => {
  const known = ["baseline", "organization", "organization-trail", "security"].map(program);
  expect(() => deployments(smallOrganization, known)).toThrow(
    "account log-archive lists stack log-archive, and no program has that name (known: baseline, organization, organization-trail, security)",
  );
  expect(
    deployments(smallOrganization, [...known, program("log-archive")]).map(({ stack }) => stack),
  ).toContain("log-archive");
});

describe("two organizations in one project", () => {
  const known = ["baseline", "organization", "organization-trail", "security", "log-archive"].map(program);
  const gov = { ...smallOrganization, name: "gov", stackPrefix: "gov" };

  test("tell their stacks apart by a prefix", () => {
    const organizationOf = (stack: string) =>
      declaredStack(stack, [smallOrganization, gov], known).organization.name;
    expect([organizationOf("log-archive"), organizationOf("gov-log-archive")]).toEqual(["test", "gov"]);
  });

  test("may not both have a stack of one name, and none is taken by chance", () => {
    const other = { ...smallOrganization, name: "other" };
    expect(() => declaredStack("log-archive", [smallOrganization, other], known)).toThrow(
      "test and other both declare stack log-archive: give one of them a stackPrefix",
    );
    expect(() => declaredStack("gov-x", [smallOrganization, gov], known)).toThrow(
      "No account declares stack gov-x",
    );
  });
});
