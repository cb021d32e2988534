import { randomUUID } from "node:crypto";
import { tenantId } from "../../database/tenant-id";
import { workAsTenant } from "../../http/tenant-work";
import { documentRow } from "../document-row";
import type { DocumentServices } from "../document-services";
import { settleDocument } from "./settle-document";

export interface Swept {
  readonly settled: number;
  readonly expired: number;
}

/**
 * The job for what was begun and left: a file whose upload was never confirmed, or whose confirmation was killed, is
 * settled; what was announced and never came expires after a day. Nothing stays unscanned for want of a second call.
 */
export async function sweepDocuments(
  services: Pick<DocumentServices, "database" | "store" | "protection" | "scanner" | "retentionYears">,
  now: Date,
): Promise<Swept> {
  const swept = { settled: 0, expired: 0 };
  const before = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
  const { rows } = await services.database.asNobody((sql) =>
    sql.query<{ tenant: string; document: string }>(
      "select tenant, document from boi.unfinished_documents($1, 1000)",
      [before(15)],
    ),
  );
  for (const { tenant: id, document } of rows) {
    const tenant = tenantId.parse(id);
    const context = { tenant, actor: "service:documents", requestId: randomUUID(), at: now };
    await workAsTenant(services.database, context, async (work) => {
      const row = await documentRow(work.sql, document, true);
      if (!row) return;
      const state = await settleDocument({ ...work, services, tenant, now }, row);
      if (state !== row.state) swept.settled += 1;
      if (state !== "awaiting-upload" || row.created_at > before(24 * 60)) return;
      await work.sql.query("update boi.documents set state = 'expired' where document_id = $1", [document]);
      work.audit({ action: "document.expired", target: { kind: "document", id: document } });
      swept.expired += 1;
    });
  }
  return swept;
}
