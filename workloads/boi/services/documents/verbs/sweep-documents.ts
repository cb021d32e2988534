import { randomUUID } from "node:crypto";
import { tenantId } from "../../../platform/database/tenant-id";
import { workAsTenant, type TenantWork } from "../../../platform/http/tenant-work";
import { StillRetained } from "../store/document-store";
import { documentRow, keyOf, type DocumentRow } from "../model/document-row";
import type { DocumentServices } from "../model/document-services";
import { isFinal } from "../model/states";
import { changed, refused, settleDocument, type Settling } from "./settle-document";

interface Swept {
  readonly settled: number;
  readonly expired: number;
  readonly removed: number;
  /** Not done this time; the job's alarm looks at it. One that fails holds up no other. */
  readonly failed: number;
}

type Services = Pick<DocumentServices, "database" | "store" | "protection" | "scanner" | "retentionYears">;

const minutes = 60_000;
const day = 24 * 60 * minutes;

/** Longer than any form lives: what is in quarantine by then is all there will be. */
const sweptAfter = 15 * minutes;

/**
 * The job for what was begun and left. A file whose confirmation never came or was killed is settled; what never came, or
 * was never scanned, ends after a day; what was uploaded again behind a settled document is discarded; what was deleted
 * is removed from the store. Nothing stays unscanned, or unsealed, for want of a second call.
 */
export async function sweepDocuments(services: Services, now: Date): Promise<Swept> {
  const swept = { settled: 0, expired: 0, removed: 0, failed: 0 };
  const { rows } = await services.database.withoutTenant<{ tenant: string; document: string }>(
    "select tenant, document from boi.unfinished_documents($1, 1000)",
    [new Date(now.getTime() - sweptAfter)],
  );
  for (const { tenant: id, document } of rows) {
    const tenant = tenantId.parse(id);
    const context = { tenant, actor: "service:documents", requestId: randomUUID(), at: now };
    try {
      const done = await workAsTenant(services.database, context, async (work) => {
        const row = await documentRow(work.sql, document, true);
        return row ? sweep({ ...work, services, tenant, now }, row) : [];
      });
      for (const each of done) swept[each] += 1;
    } catch {
      swept.failed += 1;
    }
  }
  return swept;
}

async function sweep(work: Settling, row: DocumentRow): Promise<("settled" | "expired" | "removed")[]> {
  const state = await settled(work, row);
  if (!isFinal(state) && !row.deleted_at) return [];
  const { store } = work.services;
  if (state !== "infected" || row.deleted_at) await store.discard(keyOf(row));
  const removed = row.deleted_at !== null && (await isRemoved(work, row));
  await work.sql.query("update boi.documents set cleared = true, removed = $2 where document_id = $1", [
    row.document_id,
    removed,
  ]);
  return [
    ...(state === row.state ? [] : (["settled"] as const)),
    ...(state === "expired" && row.state !== "expired" ? (["expired"] as const) : []),
    ...(removed ? (["removed"] as const) : []),
  ];
}

async function settled(work: Settling, row: DocumentRow): Promise<DocumentRow["state"]> {
  const state = await settleDocument(work, row);
  if (row.deleted_at || row.created_at.getTime() > work.now.getTime() - day) return state;
  const after = { ...row, state };
  if (state === "awaiting-upload") return changed(work, after, "expired");
  return state === "scanning" ? refused(work, after, "scan-failed") : state;
}

async function isRemoved(
  { services }: Pick<Settling, "services"> & TenantWork,
  row: DocumentRow,
): Promise<boolean> {
  try {
    await services.store.remove(keyOf(row));
    return true;
  } catch (error) {
    // A copy that was kept a moment after the row's own date: the next sweep.
    if (error instanceof StillRetained) return false;
    throw error;
  }
}
