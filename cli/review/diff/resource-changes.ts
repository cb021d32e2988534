import type { SavedResource } from "../saved-preview/saved-preview";
import type { SavedValue } from "../saved-preview/saved-value";
import type { Difference, NotCompared } from "./difference";
import { differences, side } from "./differences";
import type { Matched, Pair } from "./matched";
import { replacing } from "./replacements";
import type { Substitute } from "./substitution";

export type ResourceChangeKind = "added" | "removed" | "replaced" | "moved" | "changed" | "renamed";

export interface ResourceChange {
  readonly change: ResourceChangeKind;
  /** In the newer preview; of what is removed, in the older. */
  readonly urn: string;
  readonly type: string;
  readonly name: string;
  readonly stack: string;
  /** Of its provider or else, for what has none, of its stack. */
  readonly account: string | null;
  readonly accountName: string | null;
  readonly region: string | null;
  readonly source: SavedResource["source"];
  readonly protect: boolean;
  /** What it was before, where it is renamed or moved. */
  readonly from: { readonly urn: string; readonly stack: string; readonly account: string | null } | null;
  /** Why the provider would recreate it. */
  readonly because: readonly string[];
  readonly differences: readonly Difference[];
}

/** What happens to each resource. What is only looked up belongs to someone else, and nothing happens to it. */
export function resourceChanges(
  { pairs, added, removed }: Matched,
  substitute: Substitute,
  accounts: Accounts,
  open: NotCompared,
): ResourceChange[] {
  const describe = resourceDescriber(accounts);
  const alone = (change: "added" | "removed", resource: SavedResource): ResourceChange => ({
    change,
    ...describe(resource),
    from: null,
    because: [],
    differences: [],
  });
  const providers = {
    before: new Map(pairs.map(({ before }) => [before.urn, before] as const)),
    after: new Map(pairs.map(({ after }) => [after.urn, after] as const)),
  };
  for (const resource of removed) providers.before.set(resource.urn, resource);
  for (const resource of added) providers.after.set(resource.urn, resource);
  return [
    ...removed.filter(isOwn).map((resource) => alone("removed", resource)),
    ...pairs
      .filter(({ after }) => isOwn(after))
      .flatMap((pair) => paired(pair, substitute, providers, describe, open)),
    ...added.filter(isOwn).map((resource) => alone("added", resource)),
  ];
}

const isOwn = ({ external, type }: SavedResource): boolean =>
  !external && type !== "pulumi:pulumi:Stack" && type !== "pulumi:pulumi:StackReference";

/** The accounts of both sides, by id and by the stacks that belong to them. */
export interface Accounts {
  readonly nameOf: (id: string) => string | undefined;
  readonly ofStack: (stack: string) => string | undefined;
}

const resourceDescriber =
  ({ nameOf, ofStack }: Accounts) =>
  ({ urn, type, name, stack, account: own, region, source, protect }: SavedResource) => {
    const account = own ?? ofStack(stack) ?? null;
    const accountName = account === null ? null : (nameOf(account) ?? null);
    return { urn, type, name, stack, account, accountName, region, source, protect };
  };

interface Providers {
  readonly before: ReadonlyMap<string, SavedResource>;
  readonly after: ReadonlyMap<string, SavedResource>;
}

function paired(
  { before, after, by }: Pair,
  substitute: Substitute,
  providers: Providers,
  describe: ReturnType<typeof resourceDescriber>,
  open: NotCompared,
): ResourceChange[] {
  const was = substitute(before);
  const found = [
    ...differences(was.inputs, after.inputs, "", open),
    ...optionDifferences(was, after),
    ...providerDifferences(before, after, substitute, providers),
  ];
  const renamed = before.urn !== after.urn;
  const moved = before.stack !== after.stack;
  const because = replacementReasons(was, after, found, renamed && !moved && by === "identity");
  const change: ResourceChangeKind | undefined = moved
    ? "moved"
    : because.length > 0
      ? "replaced"
      : found.length > 0
        ? "changed"
        : renamed
          ? "renamed"
          : undefined;
  if (change === undefined) return [];
  const from = renamed ? { urn: before.urn, stack: before.stack, account: before.account } : null;
  return [{ change, ...describe(after), from, because, differences: found }];
}

/** What a program states of a resource besides its inputs. */
const optionDifferences = (was: SavedResource, is: SavedResource): Difference[] =>
  (["protect", "imports", "ignoreChanges"] as const).flatMap((option) => {
    const [before, after]: SavedValue[] = [was[option], is[option]];
    if (JSON.stringify(before) === JSON.stringify(after)) return [];
    return [{ path: `(${option})`, before: side(before), after: side(after) }];
  });

/** A provider that works with other credentials, even where account and Region stay. */
function providerDifferences(
  before: SavedResource,
  after: SavedResource,
  substitute: Substitute,
  providers: Providers,
): Difference[] {
  const [was, is] = [urnOf(before.provider), urnOf(after.provider)];
  if (was === is || was === null || is === null || substitute(was) === is) return [];
  const inputs = (found: SavedResource | undefined) =>
    found && JSON.stringify(Object.entries(found.inputs).sort(([a], [b]) => (a < b ? -1 : 1)));
  const left = providers.before.get(was);
  if (inputs(left && substitute(left)) === inputs(providers.after.get(is))) return [];
  return [{ path: "(provider)", before: side(lastOf(was)), after: side(lastOf(is)) }];
}

const urnOf = (provider: string | null): string | null =>
  provider === null ? null : provider.slice(0, provider.lastIndexOf("::"));

const lastOf = (urn: string): string => urn.split("::").at(-1) ?? urn;

function replacementReasons(
  was: SavedResource,
  is: SavedResource,
  found: readonly Difference[],
  withoutAlias: boolean,
): string[] {
  if (!is.custom) return [];
  const changed = (what: string, before: string | null, after: string | null) =>
    before !== null && after !== null && before !== after ? [`${what} ${before} → ${after}`] : [];
  if (was.type !== is.type) return changed("type", was.type, is.type);
  if (is.type.startsWith("pulumi:providers:")) return [];
  const properties = replacing[is.type] ?? [];
  const forced = found
    .map(({ path }) => path)
    .filter((path) => properties.includes(path.split(/[.[]/)[0] ?? ""));
  return [
    ...changed("account", was.account, is.account),
    ...changed("Region", was.region, is.region),
    ...[...new Set(forced)].map((path) => `a change of ${path} makes a new one`),
    ...(forced.length === 0 && found.length > 0 && is.imports === was.imports && is.account === was.account
      ? changed("id", was.id, is.id)
      : []),
    ...(withoutAlias ? ["renamed in the program without an alias"] : []),
  ];
}
