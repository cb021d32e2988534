import { knowledgeEdition } from "../../../accounts/aws-knowledge";
import type { QuotaEdition } from "../../../accounts/policy-quotas";
import { lint, type LintFinding } from "../../../accounts/policy-lint/lint";
import { lintSeverities, type LintSeverity } from "../../../accounts/policy-lint/model/rule";
import { policyFile } from "../../../accounts/policy-file/policy-file";
import type { FileKind } from "../../../accounts/policy-file/located-policy";
import type { Problem } from "../../../accounts/text-files/problem";
import { exitCode } from "../../terminal/exit-code";
import type { Io } from "../../terminal/io";
import { version } from "../../terminal/version";
import { readPolicy } from "./read-policy";

/** What `palisade scp lint` has to say: every format is rendered from this value and nothing else. */
export interface LintReport {
  /** Of Palisade itself. */
  readonly version: string;
  /** Of AWS's service authorization reference that the rules know. */
  readonly knowledge: { readonly version: string; readonly updated: string };
  readonly quotas: QuotaEdition;
  readonly failOn: LintSeverity;
  readonly policies: readonly LintedPolicy[];
  /** Why files could not be judged. */
  readonly problems: readonly Problem[];
  readonly findings: readonly LintFinding[];
}

export interface LintedPolicy {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly kind: FileKind;
  /** Taken from the policy's shape. */
  readonly recognized: boolean;
  readonly characters: number;
  readonly statements: number;
}

interface Wishes {
  readonly kind?: FileKind;
  readonly quotas: QuotaEdition;
  readonly failOn: LintSeverity;
}

export async function lintReport(
  files: readonly string[],
  { kind, quotas, failOn }: Wishes,
  io: Pick<Io, "cwd" | "stdin">,
): Promise<LintReport> {
  const policies: LintedPolicy[] = [];
  const problems: Problem[] = [];
  const findings: LintFinding[] = [];
  for (const file of files) {
    const read = policyFile(file === "-" ? "stdin" : file, await readPolicy(file, io), kind);
    if ("problems" in read) {
      problems.push(...read.problems);
      continue;
    }
    for (const policy of read.policies) {
      policies.push({
        ...policy.position(policy.at),
        kind: policy.kind,
        recognized: !policy.kindGiven,
        characters: policy.text.length,
        statements: policy.statements.length,
      });
      findings.push(...lint(policy, quotas));
    }
  }
  return { version: version(), knowledge: knowledgeEdition(), quotas, failOn, policies, problems, findings };
}

const weight = (severity: LintSeverity): number => lintSeverities.indexOf(severity);

/** Findings that fail the run. */
export const failing = ({ findings, failOn }: LintReport): readonly LintFinding[] =>
  findings.filter(({ severity }) => weight(severity) >= weight(failOn));

export function lintOutcome(report: LintReport): number {
  if (report.problems.length > 0) return exitCode.couldNotRun;
  return failing(report).length > 0 ? exitCode.findings : exitCode.clean;
}
