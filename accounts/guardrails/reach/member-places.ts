import type { Account, Organization, OrganizationalUnit } from "../../account";
import { futureAccount } from "../compile/guarded-account";

/** An account, or one that will be moved into a unit that has none yet. */
export interface MemberPlace {
  readonly account: Account;
  /** What the account's edge is made from. */
  readonly place: Account | OrganizationalUnit;
}

/** Every member account, and for each unit without accounts or units one that is still to come. */
export const memberPlaces = ({
  root,
  managementAccount,
  homeRegion,
  recoveryRegion,
}: Organization): MemberPlace[] => {
  const below = (unit: OrganizationalUnit): MemberPlace[] => [
    ...unit.accounts
      .filter(({ id }) => id !== managementAccount.id)
      .map((account) => ({ account, place: account })),
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
            place: unit,
          },
        ]
      : []),
    ...unit.units.flatMap(below),
  ];
  return below(root);
};
