import type { Condition, Principal } from "../../../policy-packs/iam/document";
import { grantChanges, type Grant } from "../../../policy-packs/iam/grants";
import type { Severity } from "../../../policy-packs/controls/model/control";
import type { SavedResource } from "../saved-preview/saved-preview";
import { heldGrants, type Held } from "./held-grants";
import type { Form, HeldGrant, Obscure } from "./policy-parts";
import { grantRisk } from "./grant-risk";

export interface PermissionChange {
  readonly change: "gained" | "lost" | "undetermined";
  /** A Deny that goes is a permission gained. */
  readonly effect: Grant["effect"];
  readonly form: Form;
  readonly principal: string;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly conditions: readonly Condition[];
  /** URN of the resource whose policy says so, in the newer preview or, when it is lost, in the older. */
  readonly via: string;
  readonly type: string;
  readonly name: string;
  readonly stack: string;
  readonly account: string | null;
  /** The change adds or removes the policy's resource altogether. */
  readonly withResource: "added" | "removed" | null;
  readonly risk: Severity | null;
  /** Why it is a risk, or why it is undetermined. */
  readonly because: string;
}

export interface PermissionContext {
  /** Both in the names of the newer preview. */
  readonly before: readonly SavedResource[];
  readonly after: readonly SavedResource[];
  readonly added: ReadonlySet<string>;
  readonly removed: ReadonlySet<string>;
  /** Ids of the organization's accounts. */
  readonly own: ReadonlySet<string>;
}

/** Who gains or loses which permission on what. */
export function permissionChanges(context: PermissionContext): PermissionChange[] {
  const [was, is] = [heldGrants(context.before), heldGrants(context.after)];
  const [left, right] = [byHolder(was), byHolder(is)];
  const changes = [...new Set([...left.keys(), ...right.keys()])].flatMap((holder) => {
    const [before, after] = [left.get(holder) ?? [], right.get(holder) ?? []];
    const { added, removed } = grantChanges(before.map(grantOf), after.map(grantOf));
    const of = (list: readonly HeldGrant[], grants: readonly Grant[]) => {
      const chosen = new Set(grants);
      return list.filter(({ grant }) => chosen.has(grant));
    };
    return [
      ...of(after, added).map((held) => ({ held, arrives: true })),
      ...of(before, removed).map((held) => ({ held, arrives: false })),
    ];
  });
  return [...aggregated(changes, context), ...obscured(was, is, context)];
}

const grantOf = ({ grant }: HeldGrant) => grant;

function byHolder({ grants }: Held): Map<string, HeldGrant[]> {
  const groups = new Map<string, HeldGrant[]>();
  for (const held of grants) {
    const key = `${held.form} ${held.holder}`;
    const group = groups.get(key);
    if (group) group.push(held);
    else groups.set(key, [held]);
  }
  return groups;
}

interface Arrival {
  readonly held: HeldGrant;
  /** It is in the newer preview and was not in the older. */
  readonly arrives: boolean;
}

/** One entry for all that one statement, or several, give one principal under the same conditions. */
function aggregated(arrivals: readonly Arrival[], context: PermissionContext): PermissionChange[] {
  const byResource = grouped(
    arrivals,
    ({ held: { form, via, grant }, arrives }) =>
      JSON.stringify([
        arrives,
        form,
        via.urn,
        grant.effect,
        grant.principal,
        grant.resource,
        grant.conditions,
      ]),
    (group) => ({ ...group[0], actions: group.map(({ held }) => reachText(held.grant.action)).sort() }),
  );
  return grouped(
    byResource,
    ({ held: { form, via, grant }, arrives, actions }) =>
      JSON.stringify([arrives, form, via.urn, grant.effect, grant.principal, actions, grant.conditions]),
    (group) =>
      describePermission(
        group[0],
        group[0].actions,
        group.map(({ held }) => reachText(held.grant.resource)),
        group.map(({ held }) => held),
        context,
      ),
  );
}

function grouped<T, R>(
  items: readonly T[],
  key: (item: T) => string,
  joined: (group: readonly [T, ...T[]]) => R,
): R[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()].map(joined);
}

function describePermission(
  { held, arrives }: Arrival,
  actions: readonly string[],
  resources: readonly string[],
  all: readonly HeldGrant[],
  { after, added, removed, own }: PermissionContext,
): PermissionChange {
  const { form, via, grant } = held;
  const gained = arrives === (grant.effect === "Allow");
  const risk = gained && isThere(held, arrives, after) ? grantRisk(all, own) : undefined;
  return {
    change: gained ? "gained" : "lost",
    effect: grant.effect,
    form,
    principal: principalText(grant.principal),
    actions: [...new Set(actions)],
    resources: [...new Set(resources)].sort(),
    conditions: grant.conditions,
    ...place(via),
    withResource: arrives ? (added.has(via.urn) ? "added" : null) : removed.has(via.urn) ? "removed" : null,
    risk: risk?.level ?? null,
    because: risk?.because ?? "",
  };
}

/** A Deny that goes together with what it protected leaves nothing open. */
const isThere = ({ form, holder }: HeldGrant, arrives: boolean, after: readonly SavedResource[]): boolean =>
  arrives || form === "organization" || after.some(({ arn }) => arn === holder);

const place = ({ urn, type, name, stack, account }: SavedResource) => ({
  via: urn,
  type,
  name,
  stack,
  account,
});

/** What a policy allows that was not, or is no longer, readable cannot be compared: that is reported, not passed over. */
function obscured(was: Held, is: Held, { added, removed }: PermissionContext): PermissionChange[] {
  const same = (one: Obscure) => (other: Obscure) =>
    one.via.urn === other.via.urn && one.property === other.property && one.because === other.because;
  const entry = (
    one: Obscure,
    when: string,
    withResource: PermissionChange["withResource"],
  ): PermissionChange => ({
    change: "undetermined",
    effect: "Allow",
    form: one.form,
    principal: one.form === "identity" ? one.holder : "the principals that the policy names",
    actions: [],
    resources: [one.holder],
    conditions: [],
    ...place(one.via),
    withResource,
    risk: "medium",
    because: `${one.property} ${when}: ${one.because}`,
  });
  return [
    ...is.obscure
      .filter((one) => !was.obscure.some(same(one)))
      .map((one) => entry(one, "is not known", added.has(one.via.urn) ? "added" : null)),
    ...was.obscure
      .filter(
        (one) =>
          !is.obscure.some((other) => other.via.urn === one.via.urn && other.property === one.property),
      )
      .map((one) => entry(one, "was not known", removed.has(one.via.urn) ? "removed" : null)),
  ];
}

const principalText = (principal: Grant["principal"]): string =>
  "not" in principal ? `everybody but ${principal.not.map(oneText).join(", ")}` : oneText(principal);

const oneText = ({ kind, value }: Principal): string =>
  kind === "*" ? "anybody" : kind === "AWS" ? value : `${kind} ${value}`;

const reachText = (reach: Grant["action"]): string =>
  "only" in reach ? reach.only : `everything but ${[...reach.not].sort().join(", ")}`;
