/** What a service notes of one operation: names and ids, never the data itself. */
export interface AuditEntry {
  /** Verb and noun, such as "person.read" or "filing.certify". */
  readonly action: string;
  readonly target: { readonly kind: string; readonly id: string };
  /** Names of the fields that were read or changed. */
  readonly fields?: readonly string[];
  /** Why, where the caller must give a reason. */
  readonly reason?: string;
  /** Codes and digests that prove what happened, such as a snapshot's hash. */
  readonly details?: Readonly<Record<string, string | number | boolean>>;
}
