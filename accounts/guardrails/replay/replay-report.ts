import type { DecidingStatement } from "../blast-radius/blast-change";
import type { PolicyKind } from "../compile/compiled-policies";

/** Calls of one caller for one action in one account that one statement would have stopped. */
export interface ReplayedCalls {
  readonly answer: "deny" | "undetermined";
  /** ARN of the role without its session, of the user, or the service. */
  readonly caller: string;
  /** Name of the caller's account, or its id where it is not the organization's; of the called one for services. */
  readonly account: string;
  readonly action: string;
  readonly regions: readonly string[];
  readonly kind: PolicyKind;
  readonly target: string;
  /** Absent where nothing allows the call. */
  readonly statement?: DecidingStatement;
  /** Keys, or "resource" and "action", that the event does not show. */
  readonly unknown: readonly string[];
  readonly count: number;
  readonly first: string;
  readonly last: string;
}

export interface Counted {
  readonly what: string;
  readonly count: number;
}

/** What really happened, evaluated by the new policies. */
export interface ReplayReport {
  readonly events: number;
  readonly first?: string;
  readonly last?: string;
  /** Calls that go on as before. */
  readonly passed: number;
  readonly denied: readonly ReplayedCalls[];
  readonly maybeDenied: readonly ReplayedCalls[];
  /** Calls that AWS had refused already, by action. */
  readonly alreadyDenied: readonly Counted[];
  /** Events that are no calls, such as a key's rotation, by type; sign-ins and users that IAM does not weigh. */
  readonly noCalls: readonly Counted[];
  /** Events of accounts outside the organization. */
  readonly foreign: readonly Counted[];
  /** Names of operations for which no action is known: every action of the service was weighed in their place. */
  readonly guessed: readonly Counted[];
  /** Records that are no events, by what they lack. */
  readonly broken: readonly Counted[];
  /** Calls beyond the number of groups that are kept apart. */
  readonly ungrouped: number;
}
