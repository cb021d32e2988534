import type { FilePosition } from "../text-files/file-position";
import type { Statement } from "../../policy-packs/iam/document";
import type { ConditionOf, StatementOf } from "../../policy-packs/iam/parser/statement";

/** A value of a policy and where it stands: an offset that the document's `place` turns into a line and a column. */
export interface Placed<T = string> {
  readonly value: T;
  readonly at: number;
}

export type PlacedCondition = ConditionOf<Placed>;

export interface PlacedStatement extends Omit<
  StatementOf<Placed>,
  "effect" | "principals" | "notPrincipals"
> {
  /** Counts from 0. */
  readonly index: number;
  readonly at: number;
  readonly effect: Placed<"Allow" | "Deny">;
  /** Where the word Principal or NotPrincipal stands. */
  readonly principal?: number;
  readonly notPrincipal?: number;
  /** The same without places, as the rest of Palisade reads it. */
  readonly plain: Statement;
}

/** The kinds of policies that a file can hold. */
export const fileKinds = ["scp", "rcp", "identity", "resource"] as const;
export type FileKind = (typeof fileKinds)[number];

/** A policy that is written in IAM's grammar; whether it says anything sensible is not judged yet. */
export interface PlacedPolicy {
  readonly kind: FileKind;
  /** Whether somebody said so, rather than it being taken from the policy's shape. */
  readonly kindGiven: boolean;
  readonly version?: Placed;
  readonly at: number;
  readonly statements: readonly PlacedStatement[];
  /** The document's own text, whose characters AWS counts. */
  readonly text: string;
  /** The document as JSON.parse gives it. */
  readonly json: unknown;
  readonly place: (at: number) => FilePosition;
}
