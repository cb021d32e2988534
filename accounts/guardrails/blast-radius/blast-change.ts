import type { Answer, StatementPlace } from "../../../policy-packs/iam/evaluation/decision";

/** What a change of the organization policies does to the calls of some personas in some accounts. */
export interface BlastChange {
  readonly personas: readonly string[];
  /** Names of the accounts. */
  readonly accounts: readonly string[];
  readonly was: Answer;
  /** `undetermined` on both sides: it depends on other things than before. */
  readonly is: Answer;
  /** What decides now or, where the call is let through now, what decided before. */
  readonly by: readonly DecidingStatement[];
  /** Condition keys, or "resource", on which an undetermined answer depends. */
  readonly unknown: readonly string[];
  /** Ids of the actions, by service and name. */
  readonly actions: readonly string[];
}

export interface DecidingStatement extends StatementPlace {
  readonly controls: readonly string[];
}

export interface BlastRadius {
  readonly changes: readonly BlastChange[];
  readonly accounts: number;
  readonly personas: number;
  /** How many actions were tried. */
  readonly actions: number;
}
