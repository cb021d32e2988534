import type { PolicyDocument } from "./organization-policy";

/** What AWS makes of the policies that an account inherits: settings with their values, without operators. */
export interface EffectivePolicy {
  readonly [name: string]: EffectivePolicy | string | readonly string[];
}

/**
 * Merges the policies of one type, level by level from the root to the account, those of a level in the order in which
 * they were attached. AWS Organizations user guide: "Inheritance operators" and "Inheritance examples".
 */
export function effectivePolicy(levels: readonly (readonly PolicyDocument[])[]): EffectivePolicy {
  const root = setting("");
  for (const documents of levels) inherit(root, documents);
  const settings = plain(root);
  return settings === undefined || isValue(settings) ? {} : settings;
}

type Operator = "@@assign" | "@@append" | "@@remove";
type Value = string | readonly string[];

interface Setting {
  readonly name: string;
  value?: Value;
  /** What policies of the levels below may still do; a limit is never lifted. */
  allowed: ReadonlySet<Operator>;
  /** By name in lower case: names that differ in case only are one. */
  readonly inner: Map<string, Setting>;
}

const operators: readonly Operator[] = ["@@assign", "@@append", "@@remove"];
const limits = "@@operators_allowed_for_child_policies";

const setting = (name: string): Setting => ({ name, allowed: new Set(operators), inner: new Map() });

/** Takes one level's policies in. What they allow their children binds the levels below, not each other. */
function inherit(root: Setting, documents: readonly PolicyDocument[]): void {
  const set = new Set<Setting>();
  const limited: [Setting, ReadonlySet<Operator>][] = [];

  function take(into: Setting, given: PolicyDocument): void {
    const values = (operator: Operator) => {
      const value = into.allowed.has(operator) ? given[operator] : undefined;
      return isValue(value) ? value : undefined;
    };
    const assign = values("@@assign");
    // Of two that assign at one level the first that was attached wins.
    if (assign !== undefined && !set.has(into)) into.value = assign;
    const append = values("@@append");
    if (append !== undefined) into.value = [...new Set([into.value ?? [], append].flat())];
    const remove = [values("@@remove") ?? []].flat();
    if (remove.length > 0) into.value = [into.value ?? []].flat().filter((one) => !remove.includes(one));
    if (assign !== undefined || append !== undefined) set.add(into);
    const allowed = given[limits];
    if (isValue(allowed)) limited.push([into, allowedBy([allowed].flat())]);
    for (const [name, inner] of Object.entries(given))
      if (!name.startsWith("@@") && !isValue(inner)) takeInner(into, name, inner);
  }

  function takeInner(into: Setting, name: string, given: PolicyDocument): void {
    const known = into.inner.get(name.toLowerCase());
    if (!known && !mayAdd(into)) return;
    const inner = known ?? setting(name);
    into.inner.set(name.toLowerCase(), inner);
    take(inner, given);
  }

  for (const document of documents) take(root, document);
  for (const [at, allowed] of limited)
    at.allowed = new Set([...at.allowed].filter((operator) => allowed.has(operator)));
}

/** The examples let a child add a backup plan where "@@append" is allowed, and an AI service where "@@assign" is. */
const mayAdd = ({ allowed }: Setting): boolean => allowed.has("@@append") || allowed.has("@@assign");

const allowedBy = (names: readonly string[]): ReadonlySet<Operator> =>
  new Set(operators.filter((operator) => names.includes("@@all") || names.includes(operator)));

const isValue = (given: PolicyDocument | Value | undefined): given is Value =>
  typeof given === "string" || Array.isArray(given);

/** Undefined where nothing is left to say. */
function plain({ value, inner }: Setting): EffectivePolicy | Value | undefined {
  if (value !== undefined) return value.length > 0 ? value : undefined;
  const parts = [...inner.values()].flatMap((one) => {
    const part = plain(one);
    return part === undefined ? [] : [[one.name, part] as const];
  });
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}
