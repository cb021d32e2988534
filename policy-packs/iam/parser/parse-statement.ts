import { isRecord, list, type Path, type PolicySource } from "./policy-source";
import type { ConditionOf, PrincipalOf, StatementOf } from "./statement";

export const statementElements = [
  "Sid",
  "Effect",
  "Principal",
  "NotPrincipal",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
  "Condition",
] as const;

export const principalKinds = ["AWS", "Service", "Federated", "CanonicalUser"] as const;

/** A statement of a policy; undefined where it is so faulty that there is none. */
export function parseStatement<T>(
  given: unknown,
  index: number,
  source: PolicySource<T>,
): StatementOf<T> | undefined {
  const path = ["Statement", index];
  if (!isRecord(given)) {
    source.fault({ code: "statement", path });
    return undefined;
  }
  for (const name of Object.keys(given))
    if (!statementElements.some((known) => known === name))
      source.fault({ code: "unknown-element", path: [...path, name] });
  const { Effect: effect, Sid: sid } = given;
  const known = effect === "Allow" || effect === "Deny" ? effect : undefined;
  if (!known) source.fault({ code: "effect", path: [...path, "Effect"] });
  for (const name of ["Action", "Resource", "Principal"])
    if (given[name] !== undefined && given[`Not${name}`] !== undefined)
      source.fault({ code: "both-elements", path: [...path, `Not${name}`] });
  if (sid !== undefined && typeof sid !== "string") source.fault({ code: "sid", path: [...path, "Sid"] });
  if (given.Action === undefined && given.NotAction === undefined) source.fault({ code: "no-action", path });
  const named = typeof sid === "string" ? { sid: source.value(sid, [...path, "Sid"]) } : {};
  const strings = (name: string) =>
    given[name] === undefined ? undefined : parseStrings(given[name], [...path, name], source);
  const parts = {
    principals: parsePrincipals(given.Principal, [...path, "Principal"], source),
    notPrincipals: parsePrincipals(given.NotPrincipal, [...path, "NotPrincipal"], source),
    actions: strings("Action"),
    notActions: strings("NotAction"),
    resources: strings("Resource"),
    notResources: strings("NotResource"),
    conditions: parseConditions(given.Condition, [...path, "Condition"], source),
  };
  return known && { ...named, effect: known, ...parts };
}

function parsePrincipals<T>(
  given: unknown,
  path: Path,
  source: PolicySource<T>,
): PrincipalOf<T>[] | undefined {
  if (given === undefined) return undefined;
  if (given === "*") return [{ kind: "*", value: source.value("*", path) }];
  if (!isRecord(given)) {
    source.fault({ code: "principal", path });
    return undefined;
  }
  if (Object.keys(given).length === 0) source.fault({ code: "empty-principal", path });
  return Object.entries(given).flatMap(([key, values]): PrincipalOf<T>[] => {
    const kind = principalKinds.find((known) => known === key);
    if (!kind) {
      source.fault({ code: "principal-kind", path: [...path, key] });
      return [];
    }
    return parseStrings(values, [...path, key], {
      ...source,
      value: (value, at): PrincipalOf<T> => ({
        kind: kind === "AWS" && value === "*" ? "*" : kind,
        value: source.value(value, at),
      }),
    });
  });
}

function parseConditions<T>(given: unknown, path: Path, source: PolicySource<T>): ConditionOf<T>[] {
  if (given === undefined) return [];
  if (!isRecord(given)) {
    source.fault({ code: "condition", path });
    return [];
  }
  return Object.entries(given).flatMap(([name, keys]): ConditionOf<T>[] => {
    const operator = source.key(name, [...path, name]);
    if (!isRecord(keys)) {
      source.fault({ code: "condition-operator", path: [...path, name] });
      return [];
    }
    if (Object.keys(keys).length === 0)
      source.fault({ code: "empty-condition-operator", path: [...path, name] });
    return Object.entries(keys).map(([key, values]) => ({
      operator,
      key: source.key(key, [...path, name, key]),
      values: list(values).flatMap((value, index): T[] => {
        const at = [...path, name, key, index];
        if (typeof value === "string") return [source.value(value, at)];
        if (typeof value === "boolean" || typeof value === "number") return [source.value(String(value), at)];
        source.fault({ code: "condition-value", path: at });
        return [];
      }),
    }));
  });
}

function parseStrings<T>(given: unknown, path: Path, source: Pick<PolicySource<T>, "value" | "fault">): T[] {
  const values = list(given);
  if (values.length === 0) source.fault({ code: "empty-list", path });
  return values.flatMap((value, index): T[] => {
    if (typeof value === "string") return [source.value(value, [...path, index])];
    source.fault({ code: "value", path: [...path, index] });
    return [];
  });
}
