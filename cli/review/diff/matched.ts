import { urn as urnOf } from "../../../stacks/preview/values/urn";
import type { SavedResource } from "../saved-preview/saved-preview";

export interface Pair {
  readonly before: SavedResource;
  readonly after: SavedResource;
  readonly by: "urn" | "alias" | "identity";
}

/** Which resource of one preview is which of the other: by URN, by alias, and else by what it is called in AWS. */
export interface Matched {
  readonly pairs: readonly Pair[];
  readonly added: readonly SavedResource[];
  readonly removed: readonly SavedResource[];
}

export function matched(before: readonly SavedResource[], after: readonly SavedResource[]): Matched {
  const left = new Map(before.map((resource) => [resource.urn, resource]));
  const partners = new Map<SavedResource, Pair>();
  const pair = (resource: SavedResource, partner: SavedResource | undefined, by: Pair["by"]) => {
    if (!partner || partners.has(resource)) return;
    left.delete(partner.urn);
    partners.set(resource, { before: partner, after: resource, by });
  };
  for (const resource of after) pair(resource, left.get(resource.urn), "urn");
  const aliases = aliasesOf(after);
  for (const resource of after)
    if (!partners.has(resource)) {
      const partner = first(aliases(resource), (urn) => left.get(urn));
      pair(resource, partner, "alias");
    }
  const identities = unambiguous([...left.values()]);
  const wanted = unambiguous(after.filter((resource) => !partners.has(resource)));
  for (const [identity, resource] of wanted) pair(resource, identities.get(identity), "identity");
  return {
    pairs: after.flatMap((resource) => partners.get(resource) ?? []),
    added: after.filter((resource) => !partners.has(resource)),
    removed: [...left.values()],
  };
}

function first<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A child of a renamed component is renamed with it: the engine derives its aliases from the parent's. */
function aliasesOf(resources: readonly SavedResource[]): (resource: SavedResource) => readonly string[] {
  const byUrn = new Map(resources.map((resource) => [resource.urn, resource]));
  const known = new Map<string, readonly string[]>();
  const aliases = (resource: SavedResource): readonly string[] => {
    const found = known.get(resource.urn);
    if (found) return found;
    known.set(resource.urn, resource.aliases);
    const parent = resource.parent === null ? undefined : byUrn.get(resource.parent);
    const named = [resource, ...resource.aliases.map((urn) => partsOf(urn))];
    const inherited = !parent
      ? []
      : aliases(parent).flatMap((parentUrn) => named.map((child) => childUrn(parentUrn, parent.name, child)));
    const all = [...new Set([...resource.aliases, ...inherited])].filter((urn) => urn !== resource.urn);
    known.set(resource.urn, all);
    return all;
  };
  return aliases;
}

/** As the engine does it: a child whose name begins with its parent's takes part in the renaming. */
function childUrn(
  parentUrn: string,
  parentName: string,
  { name, type }: { readonly name: string; readonly type: string },
): string {
  const parent = partsOf(parentUrn);
  const renamed = name.startsWith(parentName) ? parent.name + name.slice(parentName.length) : name;
  return urnOf(parent.stack, parent.project, parentUrn, type, renamed);
}

function partsOf(urn: string) {
  const [stack = "", project = "", qualified = "", ...name] = urn.replace(/^urn:pulumi:/, "").split("::");
  return { stack, project, type: qualified.split("$").at(-1) ?? "", name: name.join("::") };
}

/** By what AWS calls them, for resources whose physical name does not follow from the URN; twins are left out. */
function unambiguous(resources: readonly SavedResource[]): Map<string, SavedResource> {
  const found = new Map<string, SavedResource | undefined>();
  for (const resource of resources) {
    const identity = identityOf(resource);
    if (identity !== undefined) found.set(identity, found.has(identity) ? undefined : resource);
  }
  return new Map([...found].flatMap(([key, resource]) => (resource ? [[key, resource] as const] : [])));
}

function identityOf({ type, id, arn, custom, external, account, region, derived }: SavedResource) {
  if (!custom || external || type.startsWith("pulumi:")) return undefined;
  if (arn !== null && derived.arn === undefined) return `${type} ${arn}`;
  return id === null || derived.id !== undefined
    ? undefined
    : `${type} ${account ?? ""} ${region ?? ""} ${id}`;
}
