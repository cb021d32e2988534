import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { AuditEntry } from "./audit-entry";

export interface AuditRecord extends AuditEntry {
  readonly tenant: string;
  readonly actor: string;
  readonly requestId: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

export interface Link {
  readonly sequence: number;
  /** Canonical JSON (RFC 8785) of the record and its sequence number. */
  readonly record: string;
  readonly previousHash: Buffer;
  readonly hash: Buffer;
}

/** What the first link of a tenant's chain follows: another tenant's chain cannot be passed off as this one's. */
export const genesis = (tenant: string): Buffer =>
  createHash("sha256").update(`palisade audit chain of ${tenant}`).digest();

/** hash = SHA-256(previous hash || canonical record): whoever changes a record must change all that follow. */
export const linkHash = (previousHash: Buffer, record: string): Buffer =>
  createHash("sha256").update(previousHash).update(record).digest();

/** The links that `records` add to a chain whose last link is `head`. */
export function chained(
  head: { readonly sequence: number; readonly hash: Buffer },
  records: readonly AuditRecord[],
): readonly Link[] {
  let { sequence, hash } = head;
  return records.map((given) => {
    sequence += 1;
    const record = canonicalize({ ...given, sequence }) as string;
    const link = { sequence, record, previousHash: hash, hash: linkHash(hash, record) };
    hash = link.hash;
    return link;
  });
}
