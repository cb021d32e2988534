import { covers, type Reach } from "./coverage";
import type { Condition, Principal, Statement } from "./document";
import { narrower } from "./conditions";

/** Who may, or by a Deny may not, do what on what: the smallest part of a statement that means something alone. */
export interface Grant {
  readonly effect: Statement["effect"];
  /** Everybody but those named, for a NotPrincipal. */
  readonly principal: Principal | { readonly not: readonly Principal[] };
  readonly action: Reach;
  readonly resource: Reach;
  readonly conditions: readonly Condition[];
}

/**
 * The grants of one statement. `principals` are those whom the policy is attached to, where the statement itself names
 * none; `resource` is what a resource policy is attached to and means by a `*` or by no Resource at all.
 */
export function grants(
  statement: Statement,
  given: { readonly principals?: readonly Principal[]; readonly resource?: string },
): Grant[] {
  const { effect, conditions } = statement;
  const principals: readonly Grant["principal"][] = statement.notPrincipals
    ? [{ not: statement.notPrincipals }]
    : (statement.principals ?? given.principals ?? []);
  const actions = reaches(statement.actions, statement.notActions);
  const resources = reaches(statement.resources, statement.notResources).map((reach) =>
    given.resource !== undefined && "only" in reach && /^\*+$/.test(reach.only)
      ? { only: given.resource }
      : reach,
  );
  return principals.flatMap((principal) =>
    actions.flatMap((action) =>
      resources.map((resource) => ({ effect, principal, action, resource, conditions })),
    ),
  );
}

const reaches = (
  only: readonly string[] | undefined,
  not: readonly string[] | undefined,
): readonly Reach[] => (not ? [{ not }] : (only ?? ["*"]).map((pattern) => ({ only: pattern })));

/** Whether every request that `inner` speaks of, `outer` speaks of too, with the same effect. When in doubt, false. */
export const includesGrant = (outer: Grant, inner: Grant): boolean =>
  outer.effect === inner.effect &&
  includesPrincipal(outer.principal, inner.principal) &&
  covers(outer.action, inner.action, true) &&
  covers(outer.resource, inner.resource) &&
  outer.conditions.every((wide) => inner.conditions.some((narrow) => narrower(narrow, wide)));

function includesPrincipal(outer: Grant["principal"], inner: Grant["principal"]): boolean {
  if ("not" in outer)
    return "not" in inner
      ? outer.not.every((one) => inner.not.some((other) => includesPrincipal(other, one)))
      : outer.not.every((one) => apart(one, inner));
  if (outer.kind === "*") return true;
  return (
    !("not" in inner) &&
    outer.kind === inner.kind &&
    (outer.value === inner.value ||
      accountOf(outer.value) === inner.value ||
      outer.value === accountOf(inner.value))
  );
}

/** A principal given as an account's bare id means its root user's ARN. */
const accountOf = (value: string): string | undefined => /^arn:[^:]+:iam::(\d{12}):root$/.exec(value)?.[1];

const apart = (one: Principal, other: Principal): boolean =>
  one.kind !== "*" &&
  other.kind !== "*" &&
  (one.kind !== other.kind || (one.value !== other.value && isExact(one.value) && isExact(other.value)));

/** An account's root stands for everyone in it, so it is no exact name. */
const isExact = (value: string): boolean =>
  !/[*?]|\$\{/.test(value) && !/^\d{12}$/.test(value) && !value.endsWith(":root");

/** What a change of policies lets happen that did not before, and what it no longer lets happen. */
export function grantChanges(
  before: readonly Grant[],
  after: readonly Grant[],
): { readonly added: readonly Grant[]; readonly removed: readonly Grant[] } {
  return { added: beyond(after, before), removed: beyond(before, after) };
}

const beyond = (grantsOf: readonly Grant[], others: readonly Grant[]): Grant[] => {
  const same = new Set(others.map(grantKey));
  const found = grantsOf.filter(
    (grant) => !same.has(grantKey(grant)) && !others.some((other) => includesGrant(other, grant)),
  );
  return [...new Map(found.map((grant) => [grantKey(grant), grant])).values()];
};

/** The same for grants that say the same in other words or another order. */
export const grantKey = ({ effect, principal, action, resource, conditions }: Grant): string =>
  JSON.stringify([
    effect,
    "not" in principal ? [...principal.not].map(principalText).sort() : principalText(principal),
    "not" in action ? [...action.not].map((one) => one.toLowerCase()).sort() : action.only.toLowerCase(),
    "not" in resource ? [...resource.not].sort() : resource.only,
    conditions.map(({ operator, key, values }) => JSON.stringify([operator, key, [...values].sort()])).sort(),
  ]);

const principalText = ({ kind, value }: Principal) => `${kind} ${accountOf(value) ?? value}`;
