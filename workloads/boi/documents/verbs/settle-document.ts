import { createHash } from "node:crypto";
import type { TenantId } from "../../database/tenant-id";
import type { TenantWork } from "../../http/tenant-work";
import { Shredded } from "../../protection/protection";
import { contentProblem, largestDocument } from "../content-problem";
import { keyOf, type DocumentRow } from "../document-row";
import type { DocumentServices } from "../document-services";
import type { ScanVerdict } from "../scanner";

interface Settling extends TenantWork {
  readonly services: Pick<DocumentServices, "store" | "protection" | "scanner" | "retentionYears">;
  readonly tenant: TenantId;
  readonly now: Date;
}

/**
 * Takes an uploaded file as far as it goes: looked at, scanned, sealed by its person's key, kept, and out of quarantine.
 * The row says "clean" only when the sealed copy is kept; killed before, doing it again does it all. The row is locked.
 */
export async function settleDocument(
  work: Settling,
  row: DocumentRow,
  scanned?: ScanVerdict,
): Promise<DocumentRow["state"]> {
  const { services, tenant, sql, now } = work;
  if (row.state !== "awaiting-upload" && row.state !== "scanning") return row.state;
  const bytes = await services.store.quarantined(keyOf(row), largestDocument + 1);
  if (!bytes) return row.state;
  const problem = contentProblem(bytes, { contentType: row.content_type, bytes: row.bytes });
  if (problem !== undefined) {
    await services.store.discard(keyOf(row));
    return changed(work, row, "refused", problem);
  }
  const verdict = scanned ?? (await services.scanner(keyOf(row), bytes));
  if (verdict === "pending") return changed(work, row, "scanning");
  // What is infected stays in quarantine, for whoever has to look into it, until the bucket forgets it.
  if (verdict === "infected") return changed(work, row, "infected", "malware");
  let sealed: Buffer;
  try {
    const cipher = await services.protection.cipherOf(sql, tenant, row.subject);
    sealed = cipher.seal({ table: "documents", column: "content", row: row.document_id }, bytes);
  } catch (error) {
    if (!(error instanceof Shredded)) throw error;
    await services.store.discard(keyOf(row));
    return changed(work, row, "refused", "person-erased");
  }
  const retainUntil = new Date(now);
  retainUntil.setUTCFullYear(retainUntil.getUTCFullYear() + services.retentionYears);
  await services.store.keep(keyOf(row), sealed, retainUntil);
  await sql.query("update boi.documents set sha256 = $2, retained_until = $3 where document_id = $1", [
    ...[row.document_id, createHash("sha256").update(bytes).digest("hex"), retainUntil],
  ]);
  const state = await changed(work, row, "clean");
  await services.store.discard(keyOf(row));
  return state;
}

async function changed(
  { sql, audit, publish }: Settling,
  { document_id: id, person_id: personId, state: before }: DocumentRow,
  state: DocumentRow["state"],
  problem?: string,
): Promise<DocumentRow["state"]> {
  if (state === before) return state;
  await sql.query("update boi.documents set state = $2, problem = $3 where document_id = $1", [
    ...[id, state, problem ?? null],
  ]);
  audit({
    action: `document.${state}`,
    target: { kind: "document", id },
    ...(problem !== undefined && { details: { problem } }),
  });
  publish(`document.${state}`, { documentId: id, personId });
  return state;
}
