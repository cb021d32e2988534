import type { GuardedAccount } from "../../../policy-packs/controls/model/guarded-account";
import type { Account, Organization, OrganizationalUnit } from "../../account";
import { rolesByDuty } from "../../role-arns";
import { accountsBelow } from "./tree";

/**
 * What statements are written from for an account, or for a unit without accounts: one that is moved there meets the
 * organization's own Regions and the strictest environment around.
 */
export function guardedAccount(
  organization: Organization,
  place: Account | OrganizationalUnit,
): GuardedAccount {
  return {
    partition: organization.partition,
    organizationId: organization.id,
    managementAccount: organization.managementAccount.id,
    securityAccount: accountWith(organization, "security"),
    logArchiveAccount: accountWith(organization, "log-archive"),
    ...("path" in place
      ? {
          account: futureAccount,
          environment: environmentAround(organization, place),
          regions: [organization.homeRegion, organization.recoveryRegion],
        }
      : { account: place.id, environment: place.environment, regions: place.regions }),
    roles: rolesByDuty(organization),
    trusted: organization.trusted,
  };
}

/** Stands for an account that will be moved into an empty unit; AWS gives this id to no account. */
export const futureAccount = "000000000000";

/** An organization without such an account has its management account do its duty. */
const accountWith = ({ accounts, managementAccount }: Organization, program: string): string =>
  (accounts.find(({ stacks }) => stacks.includes(program)) ?? managementAccount).id;

/** That of all accounts below the nearest unit that has any, where they share one; else production, the strictest. */
function environmentAround({ root }: Organization, { path }: OrganizationalUnit): string {
  const above = unitsTo(root, path).reverse();
  const nearest = above.map(memberEnvironments).find((found) => found.size > 0);
  const [only] = nearest ?? [];
  return nearest?.size === 1 && only !== undefined ? only : "production";
}

const memberEnvironments = (unit: OrganizationalUnit): ReadonlySet<string> =>
  new Set(accountsBelow(unit).map(({ environment }) => environment));

/** The units from the root down to the one of that path. */
const unitsTo = (unit: OrganizationalUnit, path: string): OrganizationalUnit[] =>
  unit.path === path
    ? [unit]
    : [
        unit,
        ...unit.units
          .filter((inner) => inner.path === path || path.startsWith(`${inner.path}/`))
          .flatMap((inner) => unitsTo(inner, path)),
      ];
