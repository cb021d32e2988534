import type { FilePosition } from "../account";
import type { Statement } from "../../policy-packs/iam/document";

/** A value of a policy and where it stands: an offset that the document's `place` turns into a line and a column. */
export interface Placed<T = string> {
  readonly value: T;
  readonly at: number;
}

/** One operator and key of a Condition. */
export interface PlacedCondition {
  readonly operator: Placed;
  readonly key: Placed;
  readonly values: readonly Placed[];
}

export interface PlacedStatement {
  /** Counts from 0. */
  readonly index: number;
  readonly at: number;
  readonly sid?: Placed;
  readonly effect: Placed<"Allow" | "Deny">;
  readonly actions?: readonly Placed[];
  readonly notActions?: readonly Placed[];
  readonly resources?: readonly Placed[];
  readonly notResources?: readonly Placed[];
  /** Where the word Principal or NotPrincipal stands. */
  readonly principal?: number;
  readonly notPrincipal?: number;
  readonly conditions: readonly PlacedCondition[];
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
