import type { Sql } from "../database/sql";
import type { TenantId } from "../database/tenant-id";
import type { AuditEntry } from "./audit-entry";
import { aroundSequence } from "./link";

export interface AuditContext {
  readonly tenant: TenantId;
  /** A user's subject, or "service:filing" and the like. */
  readonly actor: string;
  readonly requestId: string;
  readonly at: Date;
}

/** Appends to the tenant's hash chain when the transaction commits: its head is held for no longer than that takes. */
export function appendAudit(
  sql: Sql,
  { tenant, actor, requestId, at }: AuditContext,
  entries: readonly AuditEntry[],
): void {
  if (entries.length === 0) return;
  const records = entries.map((entry) =>
    aroundSequence({ tenant, actor, requestId, at: at.toISOString(), ...entry }),
  );
  // In Base64 there is nothing that a statement could take for its own.
  const encoded = Buffer.from(JSON.stringify(records)).toString("base64");
  sql.beforeCommit(`select boi.append_audit(convert_from(decode('${encoded}', 'base64'), 'UTF8')::jsonb)`);
}
