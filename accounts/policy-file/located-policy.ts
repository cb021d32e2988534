import type { FilePosition } from "../text-files/file-position";
import type { Statement } from "../../policy-packs/iam/document";
import type { ConditionOf, StatementOf } from "../../policy-packs/iam/parser/statement";

/** A value of a policy and where it is: an offset that the document's `position` turns into a line and a column. */
export interface Located<T = string> {
  readonly value: T;
  readonly at: number;
}

export type LocatedCondition = ConditionOf<Located>;

export interface LocatedStatement extends Omit<
  StatementOf<Located>,
  "effect" | "principals" | "notPrincipals"
> {
  /** Counts from 0. */
  readonly index: number;
  readonly at: number;
  readonly effect: Located<"Allow" | "Deny">;
  /** Where the word Principal or NotPrincipal is. */
  readonly principal?: number;
  readonly notPrincipal?: number;
  /** The same without places, as the rest of Palisade reads it. */
  readonly plain: Statement;
}

/** The kinds of policies that a file can hold. */
export const fileKinds = ["scp", "rcp", "identity", "resource"] as const;
export type FileKind = (typeof fileKinds)[number];

/** Something in a policy that AWS refuses, or of which cannot be known what AWS makes of it. */
export interface PolicyFlaw {
  readonly at: number;
  readonly message: string;
  readonly remedy: string;
}

/** A policy with the positions of all that is in it; whether it says anything sensible is not judged yet. */
export interface LocatedPolicy {
  readonly kind: FileKind;
  /** Whether somebody said so, rather than it being taken from the policy's shape. */
  readonly kindGiven: boolean;
  readonly version?: Located;
  readonly id?: Located;
  readonly at: number;
  /** Without those that are malformed. */
  readonly statements: readonly LocatedStatement[];
  readonly malformed: readonly PolicyFlaw[];
  /** Placeholders that no value is given for, by name, each where it is first met; values write them "${NAME}". */
  readonly placeholders: readonly Located[];
  /** Names of the variables that were filled in. */
  readonly filled: readonly string[];
  /** The document's own text, whose characters AWS counts. */
  readonly text: string;
  /** The document as JSON.parse gives it, with values that can be evaluated in place of its placeholders. */
  readonly json: unknown;
  readonly position: (at: number) => FilePosition;
}
