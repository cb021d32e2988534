/** What is wrong with one field of what was given. */
export interface FieldProblem {
  /** JSON Pointer (RFC 6901) into the body, or "query/limit", "header/if-match". */
  readonly pointer: string;
  readonly detail: string;
}
