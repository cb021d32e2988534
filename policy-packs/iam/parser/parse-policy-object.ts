import { parseStatement } from "./parse-statement";
import { list, type PolicySource } from "./policy-source";
import type { StatementOf } from "./statement";

export interface PolicyOf<T> {
  readonly version?: T;
  readonly id?: T;
  readonly statements: readonly StatementOf<T>[];
}

export const policyElements = ["Version", "Id", "Statement"] as const;

/** The grammar of IAM's policy language: the only place that knows what a policy document may hold. */
export function parsePolicyObject<T>(
  policy: Readonly<Record<string, unknown>>,
  source: PolicySource<T>,
): PolicyOf<T> {
  for (const name of Object.keys(policy))
    if (!policyElements.some((known) => known === name))
      source.fault({ code: "unknown-element", path: [name] });
  const version = parseVersion(policy.Version, source);
  const id = parseId(policy.Id, source);
  const { Statement: given } = policy;
  if (given === undefined) source.fault({ code: "no-statement", path: [] });
  const statements = given === undefined ? [] : list(given);
  return {
    ...(version === undefined ? {} : { version }),
    ...(id === undefined ? {} : { id }),
    statements: statements.flatMap((statement, index) => parseStatement(statement, index, source) ?? []),
  };
}

function parseVersion<T>(given: unknown, source: PolicySource<T>): T | undefined {
  if (given === undefined) return undefined;
  if (given === "2012-10-17" || given === "2008-10-17") return source.value(given, ["Version"]);
  source.fault({ code: "version", path: ["Version"] });
  return undefined;
}

function parseId<T>(given: unknown, source: PolicySource<T>): T | undefined {
  if (given === undefined) return undefined;
  if (typeof given === "string") return source.value(given, ["Id"]);
  source.fault({ code: "id", path: ["Id"] });
  return undefined;
}
