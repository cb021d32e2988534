import { duplicateKey } from "./duplicate-key";

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
  | { readonly version: string; readonly id?: string; readonly statements: readonly Statement[] }
  | { readonly problem: string };

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
    const twice = typeof document === "string" ? duplicateKey(document) : undefined;
    if (twice !== undefined) return { problem: `the key "${twice}" stands twice in one object` };
    const stray = Object.keys(policy).find((key) => !["Version", "Id", "Statement"].includes(key));
    if (stray !== undefined) return { problem: `a policy has no element "${stray}"` };
    const { Version: version = "2008-10-17", Id: id, Statement: given } = policy;
    if (version !== "2012-10-17" && version !== "2008-10-17")
      return { problem: "the Version must be 2012-10-17 or, of old, 2008-10-17" };
    if (id !== undefined && typeof id !== "string") return { problem: "the Id must be text" };
    if (given === undefined) return { problem: "a policy document must have a Statement" };
    return { version, ...(id === undefined ? {} : { id }), statements: list(given).map(statement) };
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

const exclusive = [
  ["Action", "NotAction"],
  ["Resource", "NotResource"],
  ["Principal", "NotPrincipal"],
] as const;

function statement(given: unknown, index: number): Statement {
  if (!isRecord(given)) throw new Malformed(`statement ${index + 1} must be an object`);
  const stray = Object.keys(given).find((key) => !elements.has(key));
  if (stray !== undefined) throw new Malformed(`statement ${index + 1} has an unknown element "${stray}"`);
  const { Effect: effect, Sid: sid } = given;
  if (effect !== "Allow" && effect !== "Deny")
    throw new Malformed(`statement ${index + 1} must have the Effect Allow or Deny`);
  for (const [one, other] of exclusive)
    if (given[one] !== undefined && given[other] !== undefined)
      throw new Malformed(`statement ${index + 1} has both ${one} and ${other}`);
  const texts = (key: string) => (given[key] === undefined ? undefined : texted(given[key], key, index));
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
  if (Object.keys(given).length === 0) throw new Malformed(`statement ${index + 1} has an empty Principal`);
  return Object.entries(given).flatMap(([key, values]) => {
    const kind = kinds.find((known) => known === key);
    if (!kind) throw new Malformed(`statement ${index + 1} has an unknown kind of principal "${key}"`);
    return texted(values, "Principal", index).map((value) => ({
      kind: kind === "AWS" && value === "*" ? ("*" as const) : kind,
      value,
    }));
  });
}

function conditions(given: unknown, index: number): Condition[] {
  if (given === undefined) return [];
  if (!isRecord(given)) throw new Malformed(`statement ${index + 1} has a Condition that is not an object`);
  return Object.entries(given).flatMap(([operator, keys]) => {
    if (!isRecord(keys) || Object.keys(keys).length === 0)
      throw new Malformed(`statement ${index + 1}: condition ${operator} must be an object with a key`);
    return Object.entries(keys).map(([key, values]) => ({
      operator,
      key,
      values: list(values).map((value) => {
        if (typeof value === "string") return value;
        if (typeof value === "boolean" || typeof value === "number") return String(value);
        throw new Malformed(`statement ${index + 1} has a ${key} that is not text`);
      }),
    }));
  });
}

function texted(given: unknown, what: string, index: number): string[] {
  const texts = list(given);
  if (texts.length === 0) throw new Malformed(`statement ${index + 1} has an empty ${what}`);
  return texts.map((value) => {
    if (typeof value === "string") return value;
    throw new Malformed(`statement ${index + 1} has a ${what} that is not text`);
  });
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
