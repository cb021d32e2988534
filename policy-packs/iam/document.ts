import { describeFault } from "./parser/describe-fault";
import { jsonKeys } from "./parser/json-keys";
import { parsePolicyObject } from "./parser/parse-policy-object";
import { standIns } from "./parser/stand-ins";
import { isRecord, type PolicySource } from "./parser/policy-source";
import type { ConditionOf, PrincipalOf, StatementOf } from "./parser/statement";

export type Principal = PrincipalOf<string>;
export type Condition = ConditionOf<string>;
export type Statement = StatementOf<string>;

export type ParsedPolicy =
  | { readonly version: string; readonly id?: string; readonly statements: readonly Statement[] }
  | { readonly problem: string };

/**
 * Parses a policy given as JSON text or as an object. A document that is not a policy is a `problem`, never empty. What a
 * getter of an object that is marked as `heldAsText` throws, reading the same part of the parsed policy throws, too.
 */
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
    if (typeof document !== "string") return parsedObject(policy);
    const repeated = repeatedKey(document);
    if (repeated !== undefined) return { problem: `the key "${repeated}" is there twice in one object` };
    return { version: "2008-10-17", ...parsePolicyObject(policy, plainStrings) };
  } catch (error) {
    if (error instanceof SyntaxError) return { problem: `not valid JSON: ${error.message}` };
    if (error instanceof Malformed) return { problem: error.message };
    throw error;
  }
}

function parsedObject(policy: Record<string, unknown>): ParsedPolicy {
  const { copy, restored, readFirst } = standIns(policy);
  try {
    return restored({ version: "2008-10-17", ...parsePolicyObject(copy, plainStrings) });
  } catch (error) {
    // It may be that what cannot be read is what is wrong.
    readFirst();
    throw error;
  }
}

class Malformed extends Error {}

const plainStrings: PolicySource<string> = {
  value: (value) => value,
  key: (name) => name,
  fault: (fault) => {
    throw new Malformed(describeFault(fault));
  },
};

function repeatedKey(json: string): string | undefined {
  for (const { name, repeated } of jsonKeys(json)) if (repeated) return name;
  return undefined;
}
