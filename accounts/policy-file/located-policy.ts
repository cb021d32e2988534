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

/** A policy that is written in IAM's grammar; whether it says anything sensible is not judged yet. */
export interface LocatedPolicy {
  readonly kind: FileKind;
  /** Whether somebody said so, rather than it being taken from the policy's shape. */
  readonly kindGiven: boolean;
  readonly version?: Located;
  readonly at: number;
  readonly statements: readonly LocatedStatement[];
  /** The document's own text, whose characters AWS counts. */
  readonly text: string;
  /** The document as JSON.parse gives it. */
  readonly json: unknown;
  readonly position: (at: number) => FilePosition;
}
