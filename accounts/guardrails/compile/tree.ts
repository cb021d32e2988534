import type { Account, OrganizationalUnit } from "../../account";

/** Accounts of a unit and of all units below it, without the management account, which no policy reaches. */
export const accountsBelow = (unit: OrganizationalUnit): Account[] => [
  ...membersOf(unit),
  ...unit.units.flatMap(accountsBelow),
];

/** Accounts right in a unit. The only one outside all units is the management account: the root has no members. */
export const membersOf = ({ path, accounts }: OrganizationalUnit): readonly Account[] =>
  path === "" ? [] : accounts;

/** The units that an account is reached through, from the root down to its own. */
export function unitsAbove(root: OrganizationalUnit, account: Account): OrganizationalUnit[] {
  const inner = root.units.find(({ path }) => path === account.unit || account.unit.startsWith(`${path}/`));
  return inner ? [root, ...unitsAbove(inner, account)] : [root];
}
