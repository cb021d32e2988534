import type { FilePosition } from "../text-files/file-position";
import type { LocatedPolicy } from "../policy-file/located-policy";
import type { Circumstances, LintSeverity } from "./model/rule";
import { notEvaluable } from "./not-evaluable";
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
  { quotas = "new", now = new Date(), beside = [policy], parents }: Partial<Circumstances> = {},
): readonly LintFinding[] {
  const circumstances = { quotas, now, beside, ...(parents && { parents }) };
  const found = lintRules.flatMap(({ id, severity, find }) =>
    find(policy, circumstances).map((one) => ({ severity, ...one, rule: id })),
  );
  const all = found.some(({ severity }) => severity === "error")
    ? found
    : [
        ...found,
        ...notEvaluable(policy).map((one) => ({ ...one, rule: "not-evaluable", severity: "error" as const })),
      ];
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
