import type { SavedAccount, SavedOrganization } from "../saved-preview/saved-preview";
import type { SavedValue } from "../saved-preview/saved-value";
import type { Difference } from "./difference";
import { differences } from "./differences";

export interface AccountChange {
  readonly change: "added" | "removed" | "moved" | "vended" | "changed";
  readonly name: string;
  readonly id: string;
  /** Path of OU names, "" for the root. */
  readonly unit: string;
  readonly from: { readonly name: string; readonly unit: string } | null;
  /** Of its settings: owner, Regions, budget, stacks, ... */
  readonly differences: readonly Difference[];
}

/** What happens to the accounts of the organization, by name or, where an account is renamed, by id. */
export function accountChanges(before: SavedOrganization, after: SavedOrganization): AccountChange[] {
  const partner = (account: SavedAccount): SavedAccount | undefined =>
    before.accounts.find(({ key }) => key === account.key) ??
    before.accounts.find(
      ({ key, id, vended }) =>
        vended && id === account.id && !after.accounts.some((other) => other.key === key),
    );
  const partners = new Map(after.accounts.map((account) => [account, partner(account)]));
  const kept = new Set(partners.values());
  return [
    ...before.accounts
      .filter((account) => !kept.has(account))
      .map((account): AccountChange => ({
        change: "removed",
        ...nameAndUnit(account),
        from: null,
        differences: [],
      })),
    ...after.accounts.flatMap((account) => compared(partners.get(account), account)),
  ];
}

const nameAndUnit = ({ key, id, unit }: SavedAccount) => ({ name: key, id, unit });

function compared(was: SavedAccount | undefined, is: SavedAccount): AccountChange[] {
  if (!was) return [{ change: "added", ...nameAndUnit(is), from: null, differences: [] }];
  const settings = ({ unit: _, vended: __, id, ...rest }: SavedAccount): SavedValue => ({
    ...rest,
    ...(was.vended && is.vended ? { id } : {}),
  });
  const found = differences(settings(was), settings(is), "", { secrets: 0, unknown: 0 });
  const moved = was.unit !== is.unit;
  const vended = !was.vended && is.vended;
  if (!moved && !vended && found.length === 0) return [];
  return [
    {
      change: moved ? "moved" : vended ? "vended" : "changed",
      ...nameAndUnit(is),
      from: moved || was.key !== is.key ? { name: was.key, unit: was.unit } : null,
      differences: found,
    },
  ];
}

/** Of the organization itself and of its OUs. */
export function organizationDifferences(before: SavedOrganization, after: SavedOrganization): Difference[] {
  const settings = ({
    units,
    homeRegion,
    recoveryRegion,
    managementAccount,
    name,
  }: SavedOrganization): SavedValue => ({
    name,
    homeRegion,
    recoveryRegion,
    managementAccount,
    units: Object.fromEntries(units.map(({ path, description }) => [path, description])),
  });
  return differences(settings(before), settings(after), "", { secrets: 0, unknown: 0 });
}
