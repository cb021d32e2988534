import { compilePolicy } from "../../policy-packs/iam/evaluation/compile-policy";
import type { FilePosition } from "../text-files/file-position";
import { printable } from "../text-files/problem";
import type { LocatedPolicy } from "../policy-file/located-policy";
import type { Circumstances, LintSeverity, RuleFinding } from "./model/rule";
import { lintRules } from "./rules";

export interface LintFinding extends FilePosition {
  readonly rule: string;
  readonly severity: LintSeverity;
  readonly message: string;
  readonly remedy: string;
}

/** What is wrong with a policy, in the order of its file. */
export function lint(
  policy: LocatedPolicy,
  { quotas = "new", now = new Date(), parents }: Partial<Circumstances> = {},
): readonly LintFinding[] {
  const circumstances = { quotas, now, ...(parents && { parents }) };
  const found = lintRules.flatMap(({ id, severity, find }) =>
    find(policy, circumstances).map((one) => ({ severity, ...one, rule: id })),
  );
  const all = found.some(({ severity }) => severity === "error")
    ? found
    : [...found, ...notEvaluable(policy)];
  return all
    .sort((a, b) => a.at - b.at)
    .map(({ at, rule, severity, message, remedy }) => ({
      ...policy.position(at),
      rule,
      severity,
      message,
      remedy,
    }));
}

/** Whatever the rules miss, a policy that could not be evaluated is never called clean. */
function notEvaluable(
  policy: LocatedPolicy,
): readonly (RuleFinding & { readonly rule: string; readonly severity: LintSeverity })[] {
  const compiled = compilePolicy(policy.json, policy.kind);
  if (!("problems" in compiled)) return [];
  return compiled.problems.map((problem) => ({
    at: policy.at,
    rule: "not-evaluable",
    severity: "error" as const,
    message: printable(problem),
    remedy: "Correct it: what AWS would make of it cannot be known.",
  }));
}
