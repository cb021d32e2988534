import type { Denied } from "../../../policy-packs/controls/model/denied";
import type { QuotaEdition } from "../../policy-quotas";

export type PolicyKind = Denied["by"];

/** Where a document is attached: the root, a unit by its path, or an account by its name. */
export type Target =
  | { readonly kind: "root" }
  | { readonly kind: "unit"; readonly path: string }
  | { readonly kind: "account"; readonly account: string };

/** One service or resource control policy as it is given to AWS. */
export interface CompiledDocument {
  /** Stable: "palisade-scp-root-evidence". */
  readonly name: string;
  readonly description: string;
  readonly targets: readonly Target[];
  /** Minified ASCII. */
  readonly content: string;
  readonly characters: number;
  readonly statements: readonly DocumentStatement[];
}

export interface DocumentStatement {
  readonly sid: string;
  /** Ids of the controls that it is made of. */
  readonly controls: readonly string[];
  /** Patterns that stand for several actions: exactly these today, and whatever AWS will add that they match. */
  readonly wildcards: readonly Wildcard[];
}

export interface Wildcard {
  readonly pattern: string;
  readonly actions: readonly string[];
}

/** What a target has attached, beside what AWS grants. */
export interface TargetUse {
  readonly target: Target;
  /** Names of the documents; `FullAWSAccess` or its like takes a slot more. */
  readonly documents: readonly string[];
  /** Names of policies that other tools keep there; each takes a slot more. */
  readonly given: readonly string[];
  readonly slots: Usage;
  /** Of all the documents that may still be attached, taken together. */
  readonly characters: Usage;
  /** Documents that it would take to have one for each control and statement, as written by hand. */
  readonly naive: { readonly documents: number; readonly characters: number };
}

export interface Usage {
  readonly used: number;
  readonly left: number;
}

export interface CompiledKind {
  readonly documents: readonly CompiledDocument[];
  readonly targets: readonly TargetUse[];
}

/** The organization policies as documents and the places where they are attached. */
export interface CompiledPolicies {
  readonly quotas: QuotaEdition;
  /** Version of the list of actions that wildcards were checked against. */
  readonly actionsAsOf: string;
  readonly scp: CompiledKind;
  readonly rcp: CompiledKind;
}

/** More than AWS takes at one target, however it is packed. */
export interface OverQuota {
  readonly kind: PolicyKind;
  readonly target: Target;
  /** Documents needed and granted; equal where one control alone is longer than a document may be. */
  readonly documents: { readonly needed: number; readonly granted: number };
  /** Names of policies that other tools keep there. */
  readonly given: readonly string[];
  /** Characters that find no room. */
  readonly characters: number;
  /** The controls that take most room there, largest first. */
  readonly largest: readonly { readonly control: string; readonly characters: number }[];
}

export type CompiledOrNot =
  { readonly policies: CompiledPolicies } | { readonly overQuota: readonly OverQuota[] };
