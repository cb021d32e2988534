import type { StatementJson } from "../../../policy-packs/iam/statement-json";
import type { DocumentStatement } from "../compile/compiled-policies";
import { expand } from "../../aws-knowledge";
import type { ProofScope } from "./proof-scope";

/**
 * Wildcards of a packed statement that no control wrote and that do not match exactly the actions that the compiler says
 * they stand for. No case can tell: it would have to call each of AWS's actions.
 */
export function unexpectedWildcards(
  { Action = [] }: StatementJson,
  { controls, wildcards }: DocumentStatement,
  place: ProofScope,
): readonly string[] {
  return [Action]
    .flat()
    .filter(
      (pattern) =>
        pattern.includes("*") &&
        !place.writes(controls, pattern) &&
        !wildcards.some((one) => one.pattern === pattern && isExact(one.pattern, one.actions)),
    );
}

const isExact = (pattern: string, actions: readonly string[]): boolean => {
  const named = new Set(actions.map((action) => action.toLowerCase()));
  const matched = expand(pattern).map(({ id }) => id.toLowerCase());
  return matched.length === named.size && matched.every((action) => named.has(action));
};
