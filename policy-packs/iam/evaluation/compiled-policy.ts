import type { Statement } from "../document";
import type { Call } from "./terms/call";
import type { PolicyKind } from "./decision";
import type { Truth } from "./terms/truth";

/** A part of a statement, ready to be asked whether a call meets it. */
export type Test = (call: Call) => Truth;

export interface CompiledCondition {
  /** As it is in the document. */
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
  readonly test: Test;
}

/** A statement whose patterns, values and variables are parsed. */
export interface CompiledStatement {
  /** Counts from 0. */
  readonly index: number;
  readonly source: Statement;
  readonly action: Test;
  /** Absent where the policy's kind has no principals: it holds for whomever it is attached to. */
  readonly principal?: Test;
  /** Absent where the statement names no resource: a resource policy's then means the one that it is attached to. */
  readonly resource?: Test;
  readonly conditions: readonly CompiledCondition[];
}

export interface CompiledPolicy {
  readonly kind: PolicyKind;
  readonly version: string;
  readonly statements: readonly CompiledStatement[];
}
