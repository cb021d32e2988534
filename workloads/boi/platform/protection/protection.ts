import type { Sql } from "../database/sql";
import type { TenantId } from "../database/tenant-id";

/** Where a sealed value is kept: it opens there and nowhere else (it is authenticated with the value). */
export interface Place {
  readonly table: string;
  readonly column: string;
  readonly row: string;
}

/** One subject's data key, unwrapped. A subject is a person or a company: that whose data are shredded together. */
export interface SubjectCipher {
  seal(place: Place, plain: string | Uint8Array): Buffer;
  /** Throws when the value was sealed elsewhere, for someone else, or was changed. */
  open(place: Place, sealed: Uint8Array): Buffer;
}

export interface Protection {
  /** Makes the subject's key on first use. Throws `Shredded` when the key was destroyed. */
  cipherOf(sql: Sql, tenant: TenantId, subject: string): Promise<SubjectCipher>;
  /** Makes the keys of subjects that have none yet, all in one statement. An error where one has. */
  newCiphers(sql: Sql, tenant: TenantId, subjects: readonly string[]): Promise<readonly SubjectCipher[]>;
  /** A keyed hash (16 bytes, key per tenant and field) of values that the caller has normalised, for equality search. */
  blindIndex(sql: Sql, tenant: TenantId, field: string): Promise<(normalised: string) => Buffer>;
  /** Destroys the subject's key: every copy of what it sealed is unreadable from then on. */
  shred(sql: Sql, tenant: TenantId, subject: string): Promise<void>;
}

/** The subject's key was destroyed; what it sealed cannot be read by anyone. */
export class Shredded extends Error {}
