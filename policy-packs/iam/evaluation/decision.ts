export type Answer = "allow" | "deny" | "undetermined";

export type PolicyKind = "scp" | "rcp" | "resource" | "identity" | "boundary" | "session";

/** A statement of a policy by its place. */
export interface StatementPlace {
  readonly policy: string;
  /** Counts from 0. */
  readonly index: number;
  readonly sid?: string;
}

/** What one kind of policy at one place said, in the order in which AWS asks. */
export interface Step {
  readonly kind: PolicyKind;
  /** Where the policies are attached: an OU's path, an account, a role; empty for the root. */
  readonly target: string;
  /** `exempt`: policies of this kind do not reach the request. `implicit deny`: nothing allowed it. */
  readonly answer: "allow" | "deny" | "implicit deny" | "undetermined" | "exempt";
  /** The statements that decided. */
  readonly statements: readonly StatementPlace[];
  /** Condition keys or variables on which an undetermined answer depends. */
  readonly unknown: readonly string[];
  /** Why, where the statements do not say it: "the management account is not reached by SCPs". */
  readonly because?: string;
}

export interface Decision {
  readonly answer: Answer;
  readonly steps: readonly Step[];
  /** The step that decided. */
  readonly decisive?: Step;
}
