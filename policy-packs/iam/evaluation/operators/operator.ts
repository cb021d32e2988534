import type { Call } from "../terms/call";
import type { Truth } from "../terms/truth";

/** Whether a request's value meets a value of the policy; undefined where it is not of the operator's kind. */
export type Compare = (value: string, call: Call) => Truth | undefined;

export interface Operator {
  /** Holds for a request without the key, and for one that meets none of the values. */
  readonly negated: boolean;
  /** Parses a value of the policy. */
  readonly compare: (value: string, variables: boolean) => Compare | { readonly problem: string };
}
