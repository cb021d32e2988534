import type { Duty } from "../policy-packs/controls/model/guarded-account";

/** Calls that a protected role must always be able to make. */
export interface Need {
  /** "kms:PutKeyPolicy"; with a wildcard every action that it matches. */
  readonly actions: readonly string[];
  /** ARNs or "*"; {account}, {region} and the like stand for the values of the account that is called. */
  readonly resources: readonly string[];
  /** Left out: every Region of the account. */
  readonly regions?: readonly string[];
  /** Condition keys that these calls carry, beside those that follow from the rest. */
  readonly context: Readonly<Record<string, string | readonly string[]>>;
}

/** Somebody whom no guardrail may lock out: a role, an AWS service, or who signs in from an identity provider. */
export interface ProtectedRole {
  readonly name: string;
  readonly why: string;
  /** Guardrails exempt roles by duty; left out: no guardrail exempts it. */
  readonly duty?: Duty;
  /** Patterns of the role's ARN, the same in every account. */
  readonly arns?: readonly string[];
  /** ARNs that the patterns stand for, each of which must get through; made from the patterns where none is given. */
  readonly standIns: readonly string[];
  /** Service principals that act on the organization's behalf. */
  readonly services?: readonly string[];
  /** ARN of an identity provider, or the host of one such as token.actions.githubusercontent.com. */
  readonly federated?: string;
  /** Name of the account that the role lives in; left out when it calls from the very account that it acts in. */
  readonly from?: string;
  /** Names of the accounts that it acts in; left out: all. */
  readonly accounts?: readonly string[];
  /** Paths of units in whose accounts it need not work, such as "Suspended". */
  readonly exceptUnits: readonly string[];
  readonly needs: readonly Need[];
}
