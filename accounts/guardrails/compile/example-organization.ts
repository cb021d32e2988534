import type { Account, Organization, OrganizationalUnit } from "../../account";
import { defaultProtectedRoles } from "../../default-protected-roles";

const position = { file: "example.yaml", line: 1, column: 1 };

/** For tests: an account with an id of its own. */
export const exampleAccount = (key: string, unit: string, given: Partial<Account> = {}): Account => ({
  key,
  name: `AWS ${key}`,
  email: `aws+${key}@palisade.example`,
  owner: "platform-team",
  environment: "production",
  domain: "platform",
  dataClassification: "internal",
  regions: ["us-east-1", "us-west-2"],
  tags: {},
  budget: 100,
  contacts: {
    security: "security@palisade.example",
    operations: "operations@palisade.example",
    billing: "billing@palisade.example",
  },
  stacks: [],
  id: digits(key),
  vended: true,
  state: "active",
  partition: "aws",
  unit,
  position,
  ...given,
});

/** Twelve digits from a name, different for names that differ in their first letters. */
const digits = (name: string): string =>
  [...name.padEnd(6, "-").slice(0, 6)]
    .map((letter) => String(letter.charCodeAt(0) % 100).padStart(2, "0"))
    .join("");

export const exampleUnit = (
  path: string,
  accounts: readonly Account[] = [],
  units: readonly OrganizationalUnit[] = [],
  guardrails: readonly string[] = [],
): OrganizationalUnit => ({
  name: path.split("/").at(-1) ?? "",
  description: "",
  path,
  guardrails,
  accounts,
  units,
  position,
});

/** An organization of these units, with a management account outside them. */
export function exampleOrganization(units: readonly OrganizationalUnit[]): Organization {
  const managementAccount = exampleAccount("management", "", { environment: "management" });
  const root = exampleUnit("", [managementAccount], units);
  const all = (unit: OrganizationalUnit): readonly Account[] => [
    ...unit.accounts,
    ...unit.units.flatMap(all),
  ];
  return {
    name: "example",
    id: "o-a1b2c3d4e5",
    exists: true,
    partition: "aws",
    homeRegion: "us-east-1",
    recoveryRegion: "us-west-2",
    managementAccount,
    trusted: { accounts: [], identityProviders: [] },
    root,
    accounts: all(root),
    given: [],
    protectedRoles: defaultProtectedRoles(),
  };
}
