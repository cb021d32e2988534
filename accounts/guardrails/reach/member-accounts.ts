import type { Account, Organization, OrganizationalUnit } from "../../account";
import { futureAccount } from "../compile/guarded-account";

/** An account, or one that will be moved into a unit that has none yet. */
export interface MemberAccount {
  readonly account: Account;
  /** What the policies that guard the account are made for. */
  readonly guardedAs: Account | OrganizationalUnit;
}

/** Every member account in which something can be called, and for each unit without any such account or units one that is still to come. */
export const memberAccounts = ({
  root,
  managementAccount,
  homeRegion,
  recoveryRegion,
}: Organization): MemberAccount[] => {
  const below = (unit: OrganizationalUnit): MemberAccount[] => [
    ...active(unit)
      .filter(({ id }) => id !== managementAccount.id)
      .map((account) => ({ account, guardedAs: account })),
    ...(active(unit).length === 0 && unit.units.length === 0 && unit.path !== ""
      ? [
          {
            account: {
              ...managementAccount,
              key: `a future account of ${unit.path}`,
              name: "",
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

const active = ({ accounts }: OrganizationalUnit): readonly Account[] =>
  accounts.filter(({ state }) => state === "active");
