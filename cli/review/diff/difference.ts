import type { SavedValue } from "../saved-preview/saved-value";

/** One side of a difference; a secret is never shown, and what is unknown says why. */
export type Side =
  | { readonly is: "absent" }
  | { readonly is: "value"; readonly value: SavedValue }
  | { readonly is: "unknown"; readonly because: string }
  | { readonly is: "secret" };

export interface Difference {
  /** Such as "rules[0].status", and within a policy "policy.Statement[TlsOnly].Action". */
  readonly path: string;
  readonly before: Side;
  readonly after: Side;
}

/** What could not be compared, counted while comparing: it is reported, because it may hide a difference. */
export interface NotCompared {
  secrets: number;
  unknown: number;
}
