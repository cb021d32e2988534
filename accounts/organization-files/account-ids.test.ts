import { join } from "node:path";
import { accountIds } from "./account-ids";
import { parseOrganization } from "./organization";
import { packageRoot } from "../package-root";

const directory = join(packageRoot(), "accounts", "organization");

test("they are those of the parsed organization", () => {
  const parsed = parseOrganization(directory, {});
  if ("problems" in parsed) throw new Error("the sample organization has problems");
  expect([...accountIds(directory)]).toEqual(parsed.organization.accounts.map(({ id }) => id));
});

test("files with mistakes, or none, have none", () => {
  expect(accountIds("/nowhere")).toEqual(new Set());
});
