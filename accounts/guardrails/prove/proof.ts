import type { Mutant } from "../../../policy-packs/iam/mutation/mutant";

/** A call that was not answered as its control says it must be. */
export interface ProofFailure {
  readonly control: string;
  readonly sid: string;
  readonly case: string;
  /** The account, or "a future account of Suspended"; for a document alone, where it is attached. */
  readonly account: string;
  readonly expected: "deny" | "allow";
  readonly answer: "deny" | "allow" | "undetermined";
  /** The control's own statement is meant, whatever others say of the call. */
  readonly alone?: boolean;
  /** The statement that decided, in the document that holds it. */
  readonly by?: { readonly document: string; readonly sid?: string };
}

export interface Proof {
  readonly places: number;
  readonly controls: number;
  readonly statements: number;
  /** Cases times the accounts at which they were tried. */
  readonly calls: number;
  readonly failures: readonly ProofFailure[];
}

/** A change of the compiled policies that nothing in the proof noticed. */
export interface PolicyMutant extends Pick<Mutant, "what" | "equivalent"> {
  readonly document: string;
  /** Absent where the attachment was changed. */
  readonly sid?: string;
}

export interface MutationProof {
  readonly mutants: number;
  readonly equivalent: readonly PolicyMutant[];
  readonly surviving: readonly PolicyMutant[];
}
