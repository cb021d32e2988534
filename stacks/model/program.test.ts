import { smallOrganization } from "../fixtures/small-organization";
import { deployments } from "./program";

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
