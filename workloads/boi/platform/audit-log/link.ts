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

/** What the first link of a tenant's chain follows: another tenant's chain cannot be passed off as this one's. */
export const genesis = (tenant: string): Buffer =>
  createHash("sha256").update(`palisade audit chain of ${tenant}`).digest();

/** hash = SHA-256(previous hash || canonical record): a change of one record needs a change of all that follow. */
export const linkHash = (previousHash: Buffer, record: string): Buffer =>
  createHash("sha256").update(previousHash).update(record).digest();

/**
 * A record's canonical JSON (RFC 8785) in two parts, around the sequence number, which is known only to who holds the
 * head of the chain.
 */
export function aroundSequence(record: AuditRecord): readonly [before: string, after: string] {
  const given = Object.entries(record);
  // Names stand in the order of their code units: what comes before "sequence" is known, and what comes after it.
  const json = (entries: typeof given) => canonicalize(Object.fromEntries(entries)) as string;
  const before = json(given.filter(([name]) => name < "sequence"));
  const after = json(given.filter(([name]) => name > "sequence"));
  return [`${before.slice(0, -1)},"sequence":`, `,${after.slice(1)}`];
}
