import type { Account, Organization, OrganizationalUnit } from "../../account";
import { futureAccount } from "../compile/guarded-account";

/** An account, or one that will be moved into a unit that has none yet. */
export interface MemberAccount {
  readonly account: Account;
  /** What the policies that guard the account are made for. */
  readonly guardedAs: Account | OrganizationalUnit;
}

/** Every member account, and for each unit without accounts or units one that is still to come. */
export const memberAccounts = ({
  root,
  managementAccount,
  homeRegion,
  recoveryRegion,
}: Organization): MemberAccount[] => {
  const below = (unit: OrganizationalUnit): MemberAccount[] => [
    ...unit.accounts
      .filter(({ id }) => id !== managementAccount.id)
      .map((account) => ({ account, guardedAs: account })),
    ...(unit.accounts.length === 0 && unit.units.length === 0 && unit.path !== ""
      ? [
          {
            account: {
              ...managementAccount,
              name: `a future account of ${unit.path}`,
              id: futureAccount,
              vended: false,
              unit: unit.path,
              regions: [homeRegion, recoveryRegion],
              stacks: [],
              tags: {},
            },
            guardedAs: unit,
          },
        ]
      : []),
    ...unit.units.flatMap(below),
  ];
  return below(root);
};
