import type { QuotaEdition } from "../../policy-quotas";
import type { LocatedPolicy } from "../../policy-file/located-policy";

/** `error`: it does not do what it says, or AWS refuses it. `warning`: hardly meant. `info`: worth knowing. */
export const lintSeverities = ["info", "warning", "error"] as const;
export type LintSeverity = (typeof lintSeverities)[number];

/** What a policy is judged by, beside itself. */
export interface Circumstances {
  readonly quotas: QuotaEdition;
  readonly now: Date;
  /** All policies that are judged together, itself among them: what one exempts, another may keep. */
  readonly beside: readonly LocatedPolicy[];
  /** The policies attached at each level above it, the root's first; absent where nothing is known of them. */
  readonly parents?: readonly (readonly LocatedPolicy[])[];
}

/** Something that a rule found, at an offset of the policy. */
export interface RuleFinding {
  readonly at: number;
  readonly message: string;
  readonly remedy: string;
  /** The rule's own when left out. */
  readonly severity?: LintSeverity;
}

export interface LintRule {
  /** Names what is wrong: "unknown-action". */
  readonly id: string;
  readonly severity: LintSeverity;
  readonly why: string;
  readonly find: (policy: LocatedPolicy, circumstances: Circumstances) => readonly RuleFinding[];
}

/** A rule that looks at each statement by itself. */
export const ofStatements =
  (
    find: (statement: LocatedPolicy["statements"][number], policy: LocatedPolicy) => readonly RuleFinding[],
  ): LintRule["find"] =>
  (policy) =>
    policy.statements.flatMap((statement) => find(statement, policy));
