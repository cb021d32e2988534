import type { Request } from "../../../policy-packs/iam/evaluation/terms/request";
import type { PolicyKind } from "../compile/compiled-policies";

/** The statement that locks somebody out, by its place. */
export interface BlockingStatement {
  readonly policy: string;
  /** Counts from 0. */
  readonly index: number;
  readonly sid?: string;
  readonly controls: readonly string[];
}

/** A protected role that could no longer do, or could not be shown to be able to do, what it must. */
export interface Lockout {
  readonly role: string;
  readonly why: string;
  /** ARNs, service principals or the identity provider that are locked out. */
  readonly callers: readonly string[];
  /** Names of the accounts. */
  readonly accounts: readonly string[];
  readonly actions: readonly string[];
  /** Where the calls are made, if it is not so in all Regions of the account. */
  readonly regions: readonly string[];
  /** `undetermined`: it depends on what cannot be known, so it may be locked out. */
  readonly answer: "deny" | "undetermined";
  readonly kind: PolicyKind;
  /** Where the policy is attached: "the root", "account boi-dev", "Workloads/Production, Workloads/Test". */
  readonly target: string;
  /** Absent where nothing allows the call, or where the action is unknown. */
  readonly statement?: BlockingStatement;
  /** Condition keys on which an undetermined answer depends. */
  readonly unknown: readonly string[];
  /** The smallest change that lets the calls through, tried out. */
  readonly fix: string;
  /** One of the calls, to be looked into. */
  readonly example?: Request;
}
