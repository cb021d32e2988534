import { covers } from "../../../policy-packs/iam/coverage";
import { haveDisjointServices } from "./disjoint-services";
import { sortedUnique, type StatementBody, type ControlStatement } from "./control-statement";

/** A statement that says what one or more controls' statements say. */
export interface MergedStatement {
  readonly body: StatementBody;
  readonly from: readonly ControlStatement[];
}

/**
 * Joins statements that are alike in all but their actions, or in all but their resources, or in all but both where these
 * have nothing to do with each other: what either denies is what the joined lists deny. Conditions are never joined.
 */
export function mergedStatements(statements: readonly ControlStatement[]): readonly MergedStatement[] {
  const single = [...statements].sort(bySid).map((one): MergedStatement => ({ body: one.body, from: [one] }));
  return settled(single);
}

const bySid = (a: ControlStatement, b: ControlStatement) => (a.sid < b.sid ? -1 : a.sid > b.sid ? 1 : 0);

function settled(statements: readonly MergedStatement[]): readonly MergedStatement[] {
  const next = apart(joined(joined(statements, "actions"), "resources"));
  return next.length === statements.length ? next : settled(next);
}

/** The lists of which a denied call has to match but one entry; NotAction and NotResource are of another kind. */
type List = "actions" | "resources";

function joined(statements: readonly MergedStatement[], list: List): readonly MergedStatement[] {
  const groups = new Map<string, MergedStatement[]>();
  for (const [index, one] of statements.entries()) {
    const key = one.body[list] ? JSON.stringify({ ...one.body, [list]: [] }) : String(index);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].map((group) => together(group, [list]));
}

/** Statements of services that have nothing to do with each other, joined where they share all else. */
function apart(statements: readonly MergedStatement[]): readonly MergedStatement[] {
  const groups: { readonly rest: string; readonly members: MergedStatement[] }[] = [];
  for (const one of statements) {
    const rest = JSON.stringify({ ...one.body, actions: [], resources: [] });
    const group = groups.find(
      (other) =>
        other.rest === rest && other.members.every(({ body }) => haveDisjointServices(body, one.body)),
    );
    if (group) group.members.push(one);
    else groups.push({ rest, members: [one] });
  }
  return groups.map(({ members }) => together(members, ["actions", "resources"]));
}

/** One statement out of several that differ in these lists only. */
function together(group: readonly MergedStatement[], lists: readonly List[]): MergedStatement {
  const [first, ...others] = group;
  if (first === undefined) throw new Error("nothing to join");
  if (others.length === 0) return first;
  const grown = lists.map((list) => [
    list,
    withoutCovered(
      group.flatMap(({ body }) => body[list] ?? []),
      list === "actions",
    ),
  ]);
  return {
    body: { ...first.body, ...Object.fromEntries(grown) },
    from: group.flatMap(({ from }) => from),
  };
}

/** Patterns that another one of them does not say already; of two that say the same, the first stays. */
function withoutCovered(patterns: readonly string[], ignoreCase: boolean): readonly string[] {
  const fold = (pattern: string) => (ignoreCase ? pattern.toLowerCase() : pattern);
  const all = [
    ...new Map(
      sortedUnique(patterns)
        .toReversed()
        .map((pattern) => [fold(pattern), pattern]),
    ).values(),
  ].sort();
  // Only a wildcard says more than itself, and not inside of a variable.
  const wide = all.filter((pattern) => /[*?]/.test(pattern) && !pattern.includes("${"));
  const says = (outer: string, inner: string) => covers({ only: outer }, { only: inner }, ignoreCase);
  return all.filter(
    (pattern) =>
      pattern.includes("${") ||
      !wide.some(
        (other) => other !== pattern && says(other, pattern) && (other < pattern || !says(pattern, other)),
      ),
  );
}
