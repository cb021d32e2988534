import type { Account, Organization, OrganizationalUnit } from "../../../accounts/account";
import type { BlastChange } from "../../../accounts/guardrails/blast-radius/blast-change";
import { blastRadius } from "../../../accounts/guardrails/blast-radius/blast-radius";
import type { SavedEdge } from "../saved-preview/saved-edge";
import type { SavedOrganization, SavedPreview } from "../saved-preview/saved-preview";

/** What a change does at the organization's edge; nothing where a side was saved without it. */
export function edgeChanges(before: SavedPreview, after: SavedPreview): readonly BlastChange[] {
  if (!before.edge || !after.edge) return [];
  if (JSON.stringify(before.edge.documents) === JSON.stringify(after.edge.documents)) return [];
  const organization = organizationOf(after.organization, after.edge);
  return blastRadius(organization, before.edge.documents, after.edge.documents).changes;
}

const position = { file: "", line: 1, column: 1 };

/** As much of the organization as its edge is weighed with. */
function organizationOf(saved: SavedOrganization, { protectedRoles, trusted }: SavedEdge): Organization {
  const accounts = saved.accounts.map((account): Account => ({ ...account, position }));
  const managementAccount = accounts.find(({ name }) => name === saved.managementAccount);
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
    homeRegion: saved.homeRegion,
    recoveryRegion: saved.recoveryRegion,
    trusted,
    managementAccount,
    root: unit("", ""),
    accounts,
    protectedRoles,
  };
}
