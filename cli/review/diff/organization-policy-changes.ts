import type { Account, Organization, OrganizationalUnit } from "../../../accounts/account";
import type { BlastChange } from "../../../accounts/guardrails/blast-radius/blast-change";
import { blastRadius } from "../../../accounts/guardrails/blast-radius/blast-radius";
import type { SavedPolicies } from "../saved-preview/saved-policies";
import type { SavedOrganization, SavedPreview } from "../saved-preview/saved-preview";

/** What a change of the organization policies does; nothing where a side was saved without it. */
export function organizationPolicyChanges(before: SavedPreview, after: SavedPreview): readonly BlastChange[] {
  if (!before.policies || !after.policies) return [];
  if (JSON.stringify(before.policies.documents) === JSON.stringify(after.policies.documents)) return [];
  const organization = organizationOf(after.organization, after.policies);
  return blastRadius(organization, before.policies.documents, after.policies.documents).changes;
}

const position = { file: "", line: 1, column: 1 };

/** As much of the organization as its policies are evaluated with. */
function organizationOf(saved: SavedOrganization, { protectedRoles, trusted }: SavedPolicies): Organization {
  const accounts = saved.accounts.map((account): Account => ({ ...account, position }));
  const managementAccount = accounts.find(({ key }) => key === saved.managementAccount);
  if (!managementAccount) throw new Error("the saved preview has no management account");
  const unit = (path: string, description: string): OrganizationalUnit => ({
    name: path.split("/").at(-1) ?? "",
    description,
    path,
    guardrails: [],
    accounts: accounts.filter((account) => account.unit === path),
    units: saved.units
      .filter((inner) => inner.path.slice(0, Math.max(0, inner.path.lastIndexOf("/"))) === path)
      .map((inner) => unit(inner.path, inner.description)),
    position,
  });
  return {
    name: saved.name,
    id: saved.id,
    exists: saved.exists,
    partition: managementAccount.partition,
    homeRegion: saved.homeRegion,
    recoveryRegion: saved.recoveryRegion,
    trusted,
    managementAccount,
    root: unit("", ""),
    accounts,
    given: saved.given,
    protectedRoles,
  };
}
