import { knowledgeEdition } from "../../../accounts/aws-knowledge";
import type { QuotaEdition } from "../../../accounts/policy-quotas";
import { lint, type LintFinding } from "../../../accounts/policy-lint/lint";
import { lintSeverities, type LintSeverity } from "../../../accounts/policy-lint/model/rule";
import { policyFile } from "../../../accounts/policy-file/policy-file";
import type { FileKind, LocatedPolicy } from "../../../accounts/policy-file/located-policy";
import { didYouMean } from "../../../accounts/text-files/did-you-mean";
import type { Problem } from "../../../accounts/text-files/problem";
import { exitCode } from "../../terminal/exit-code";
import type { Io } from "../../terminal/io";
import { UserError } from "../../terminal/user-error";
import { version } from "../../terminal/version";
import { policyPaths } from "./policy-paths";
import { readPolicy } from "./read-policy";
import { variablesOf } from "./variables";

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
  /** Values for placeholders, as they are given. */
  readonly variables: readonly string[];
  /** Files of the policies at each level above, the root's first. */
  readonly parents: readonly string[];
}

export async function lintReport(
  given: readonly string[],
  { kind, quotas, failOn, ...wishes }: Wishes,
  io: Pick<Io, "cwd" | "stdin">,
): Promise<LintReport> {
  const variables = variablesOf(wishes.variables, io.cwd);
  const problems: Problem[] = [];
  const read = async (file: string): Promise<readonly LocatedPolicy[]> => {
    const bytes = await readPolicy(file, io);
    const found = policyFile(file === "-" ? "stdin" : file, bytes, { ...(kind && { kind }), variables });
    if ("policies" in found) return found.policies;
    problems.push(...found.problems);
    return [];
  };
  const all = async (paths: readonly string[]) => {
    const policies: LocatedPolicy[] = [];
    for (const path of policyPaths(paths, io.cwd)) policies.push(...(await read(path)));
    return policies;
  };
  const parents: (readonly LocatedPolicy[])[] = [];
  for (const level of wishes.parents) parents.push(await all([level]));
  const policies = await all(given);
  const beside = [...policies, ...parents.flat()];
  refuseUnused(variables, beside);
  const circumstances = { quotas, beside, ...(parents.length > 0 && { parents }) };
  return {
    version: version(),
    knowledge: knowledgeEdition(),
    quotas,
    failOn,
    problems,
    policies: policies.map(lintedPolicy),
    findings: policies.flatMap((policy) => lint(policy, circumstances)),
  };
}

const lintedPolicy = (policy: LocatedPolicy): LintedPolicy => ({
  ...policy.position(policy.at),
  kind: policy.kind,
  recognized: !policy.kindGiven,
  characters: policy.text.length,
  statements: policy.statements.length,
});

/** A name with a slip of the pen in it would leave its placeholder unjudged. */
function refuseUnused(variables: ReadonlyMap<string, string>, policies: readonly LocatedPolicy[]): void {
  const used = new Set(policies.flatMap(({ filled }) => filled));
  const unused = [...variables.keys()].filter((name) => !used.has(name));
  if (policies.length === 0 || unused.length === 0) return;
  const open = [...new Set(policies.flatMap(({ placeholders }) => placeholders.map(({ value }) => value)))];
  throw new UserError(
    `--variables ${unused.join(", ")}: no policy has a placeholder of that name.${didYouMean(unused[0] ?? "", open)}`,
  );
}

const weight = (severity: LintSeverity): number => lintSeverities.indexOf(severity);

/** Findings that fail the run. */
export const failing = ({ findings, failOn }: LintReport): readonly LintFinding[] =>
  findings.filter(({ severity }) => weight(severity) >= weight(failOn));

/** A policy that AWS would refuse is a finding; only what could not be read at all could not be judged. */
export function lintOutcome(report: LintReport): number {
  if (report.problems.length > 0) return exitCode.couldNotRun;
  return failing(report).length > 0 ? exitCode.findings : exitCode.clean;
}
