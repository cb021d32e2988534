import type { Sql } from "../database/sql";
import type { TenantId } from "../database/tenant-id";
import type { AuditEntry } from "./audit-entry";
import { chained, genesis } from "./chained";

export interface AuditContext {
  readonly tenant: TenantId;
  /** A user's subject, or "service:filing" and the like. */
  readonly actor: string;
  readonly requestId: string;
  readonly at: Date;
}

/** Appends to the tenant's hash chain. Called last in a transaction: it holds the head of the chain until the commit. */
export async function appendAudit(
  sql: Sql,
  { tenant, actor, requestId, at }: AuditContext,
  entries: readonly AuditEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  const { rows } = await sql.query<{ sequence: string; hash: Buffer }>(
    `insert into boi.audit_heads (tenant_id, sequence, hash) values ($1, 0, $2)
     on conflict (tenant_id) do update set sequence = audit_heads.sequence returning sequence, hash`,
    [tenant, genesis(tenant)],
  );
  const [head] = rows;
  if (!head) throw new Error(`the audit chain of tenant ${tenant} has no head`);
  const links = chained(
    { sequence: Number(head.sequence), hash: head.hash },
    entries.map((entry) => ({ tenant, actor, requestId, at: at.toISOString(), ...entry })),
  );
  const last = links[links.length - 1];
  await sql.query(
    `with head as (update boi.audit_heads set sequence = $2, hash = $3 where tenant_id = $1)
     insert into boi.audit_log (tenant_id, sequence, record, previous_hash, hash)
     select $1, * from unnest($4::bigint[], $5::text[], $6::bytea[], $7::bytea[])`,
    [
      tenant,
      last?.sequence,
      last?.hash,
      links.map(({ sequence }) => sequence),
      links.map(({ record }) => record),
      links.map(({ previousHash }) => previousHash),
      links.map(({ hash }) => hash),
    ],
  );
}
