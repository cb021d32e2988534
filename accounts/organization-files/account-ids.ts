import { parseOrganization } from "./organization";

/** Ids of an organization's accounts, stand-ins of those to be vended included; none where its files have mistakes. */
export function accountIds(directory: string): ReadonlySet<string> {
  const parsed = parseOrganization(directory, {});
  return new Set("problems" in parsed ? [] : parsed.organization.accounts.map(({ id }) => id));
}
