/** One entry of a Principal element; `*` alone is kind "*", as is {"AWS": "*"}. */
export interface Principal {
  readonly kind: "*" | "AWS" | "Service" | "Federated" | "CanonicalUser";
  readonly value: string;
}

/** One operator and key of a Condition block. */
export interface Condition {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

/** A policy statement with every scalar made a list; an absent element is undefined, which is not the same as []. */
export interface Statement {
  readonly sid?: string;
  readonly effect: "Allow" | "Deny";
  readonly principals?: readonly Principal[];
  readonly notPrincipals?: readonly Principal[];
  readonly actions?: readonly string[];
  readonly notActions?: readonly string[];
  readonly resources?: readonly string[];
  readonly notResources?: readonly string[];
  readonly conditions: readonly Condition[];
}

export type ParsedPolicy =
  { readonly version: string; readonly statements: readonly Statement[] } | { readonly problem: string };

/** Parses a policy given as JSON text or as an object. A document that is not a policy is a `problem`, never empty. */
export function parsePolicy(document: unknown): ParsedPolicy {
  if (typeof document !== "string") return parsed(document);
  let known = recent.get(document);
  if (!known) {
    known = parsed(document);
    if (recent.size >= 100) recent.clear();
    recent.set(document, known);
  }
  return known;
}

/** Several controls read the same document one after the other. */
const recent = new Map<string, ParsedPolicy>();

function parsed(document: unknown): ParsedPolicy {
  try {
    const policy: unknown = typeof document === "string" ? JSON.parse(document) : document;
    if (!isRecord(policy)) return { problem: "a policy document must be a JSON object" };
    const { Version: version = "2008-10-17", Statement: given } = policy;
    if (given === undefined) return { problem: "a policy document must have a Statement" };
    return { version: String(version), statements: list(given).map(statement) };
  } catch (error) {
    if (error instanceof SyntaxError) return { problem: `not valid JSON: ${error.message}` };
    if (error instanceof Malformed) return { problem: error.message };
    throw error;
  }
}

class Malformed extends Error {}

const elements = new Set([
  "Sid",
  "Effect",
  "Principal",
  "NotPrincipal",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
  "Condition",
]);

function statement(given: unknown, index: number): Statement {
  if (!isRecord(given)) throw new Malformed(`statement ${index + 1} must be an object`);
  const stray = Object.keys(given).find((key) => !elements.has(key));
  if (stray !== undefined) throw new Malformed(`statement ${index + 1} has an unknown element "${stray}"`);
  const { Effect: effect, Sid: sid } = given;
  if (effect !== "Allow" && effect !== "Deny")
    throw new Malformed(`statement ${index + 1} must have the Effect Allow or Deny`);
  const texts = (key: string) =>
    given[key] === undefined ? undefined : list(given[key]).map(text(key, index));
  if (sid !== undefined && typeof sid !== "string")
    throw new Malformed(`statement ${index + 1} has a Sid that is not text`);
  if (given.Action === undefined && given.NotAction === undefined)
    throw new Malformed(`statement ${index + 1} must have Action or NotAction`);
  return {
    ...(typeof sid === "string" ? { sid } : {}),
    effect,
    principals: principals(given.Principal, index),
    notPrincipals: principals(given.NotPrincipal, index),
    actions: texts("Action"),
    notActions: texts("NotAction"),
    resources: texts("Resource"),
    notResources: texts("NotResource"),
    conditions: conditions(given.Condition, index),
  };
}

const kinds = ["AWS", "Service", "Federated", "CanonicalUser"] as const;

function principals(given: unknown, index: number): Principal[] | undefined {
  if (given === undefined) return undefined;
  if (given === "*") return [{ kind: "*", value: "*" }];
  if (!isRecord(given))
    throw new Malformed(`statement ${index + 1} has a Principal that is neither "*" nor an object`);
  return Object.entries(given).flatMap(([key, values]) => {
    const kind = kinds.find((known) => known === key);
    if (!kind) throw new Malformed(`statement ${index + 1} has an unknown kind of principal "${key}"`);
    return list(values)
      .map(text("Principal", index))
      .map((value) => ({ kind: kind === "AWS" && value === "*" ? ("*" as const) : kind, value }));
  });
}

function conditions(given: unknown, index: number): Condition[] {
  if (given === undefined) return [];
  if (!isRecord(given)) throw new Malformed(`statement ${index + 1} has a Condition that is not an object`);
  return Object.entries(given).flatMap(([operator, keys]) => {
    if (!isRecord(keys))
      throw new Malformed(`statement ${index + 1}: condition ${operator} must be an object`);
    return Object.entries(keys).map(([key, values]) => ({
      operator,
      key,
      values: list(values).map((value) =>
        typeof value === "boolean" ? String(value) : text(key, index)(value),
      ),
    }));
  });
}

const text = (what: string, index: number) => (value: unknown) => {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  throw new Malformed(`statement ${index + 1} has a ${what} that is not text`);
};

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
