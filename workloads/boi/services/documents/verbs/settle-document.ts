import { createHash } from "node:crypto";
import type { TenantId } from "../../../platform/database/tenant-id";
import type { TenantWork } from "../../../platform/http/tenant-work";
import { Shredded } from "../../../platform/protection/protection";
import { contentProblem, largestDocument } from "../content/content-problem";
import { keyOf, type DocumentRow } from "../model/document-row";
import type { DocumentServices } from "../model/document-services";
import type { ScanVerdict } from "../store/scanner";
import { isFinal, successors } from "../model/states";

export interface Settling extends TenantWork {
  readonly services: Pick<DocumentServices, "store" | "protection" | "scanner" | "retentionYears">;
  readonly tenant: TenantId;
  readonly now: Date;
}

/** What an event says about one upload. It counts for that upload alone. */
interface Scanned {
  readonly version: string;
  readonly verdict: ScanVerdict;
}

/**
 * Takes an uploaded file as far as it goes: looked at, scanned, sealed by its person's key, kept, and out of quarantine.
 * The row says "clean" only when the sealed copy is kept. Killed between any two steps, doing it again ends the same. The
 * row is locked.
 */
export async function settleDocument(
  work: Settling,
  row: DocumentRow,
  scanned?: Scanned,
): Promise<DocumentRow["state"]> {
  const { store, scanner } = work.services;
  if (isFinal(row.state) || row.deleted_at) return row.state;
  const key = keyOf(row);
  const uploaded = await store.quarantined(key, largestDocument + 1);
  if (!uploaded) return resumed(work, row);
  const problem = contentProblem(uploaded.bytes, {
    contentType: row.content_type,
    bytes: row.bytes,
    ...(row.announced_sha256 !== null && { sha256: row.announced_sha256 }),
  });
  if (problem !== undefined) return refused(work, row, problem);
  const verdict = scanned?.version === uploaded.version ? scanned.verdict : await scanner(key, uploaded);
  if (verdict === "pending") return changed(work, row, "scanning");
  if (verdict === "unscannable") return refused(work, row, "not-scannable");
  // What is infected stays in quarantine, where it can be looked into, until the bucket forgets it.
  if (verdict === "infected") return changed(work, row, "infected", "malware");
  return sealed(work, row, uploaded.bytes);
}

export async function refused(
  work: Settling,
  row: DocumentRow,
  problem: string,
): Promise<DocumentRow["state"]> {
  await work.services.store.discard(keyOf(row));
  return changed(work, row, "refused", problem);
}

async function sealed(work: Settling, row: DocumentRow, bytes: Buffer): Promise<DocumentRow["state"]> {
  const { services, sql, now } = work;
  const cipher = await cipherOf(work, row);
  if (!cipher) return refused(work, row, "person-erased");
  const retainUntil = yearsFrom(now, services.retentionYears);
  await services.store.keep(keyOf(row), cipher.seal(placeOf(row), bytes), retainUntil);
  await sql.query("update boi.documents set sha256 = $2, retained_until = $3 where document_id = $1", [
    row.document_id,
    createHash("sha256").update(bytes).digest("hex"),
    retainUntil,
  ]);
  const state = await changed(work, row, "clean");
  await services.store.discard(keyOf(row));
  return state;
}

/** Nothing in quarantine: not uploaded yet, or killed between the end of its keeping and the commit that says so. */
async function resumed(work: Settling, row: DocumentRow): Promise<DocumentRow["state"]> {
  const kept = await work.services.store.kept(keyOf(row));
  if (!kept) return row.state;
  const cipher = await cipherOf(work, row);
  if (!cipher) return refused(work, row, "person-erased");
  // Only what was clean was ever kept, and it opens only if it is what was kept.
  return sealed(work, row, cipher.open(placeOf(row), kept));
}

const placeOf = ({ document_id: row }: DocumentRow) => ({ table: "documents", column: "content", row });

async function cipherOf({ services, sql, tenant }: Settling, { subject }: DocumentRow) {
  try {
    return await services.protection.cipherOf(sql, tenant, subject);
  } catch (error) {
    if (error instanceof Shredded) return undefined;
    throw error;
  }
}

/** Of 29 February it is 1 March: never a day too early. */
function yearsFrom(from: Date, years: number): Date {
  const until = new Date(from);
  until.setUTCFullYear(until.getUTCFullYear() + years);
  return until;
}

export async function changed(
  { sql, audit, publish }: Pick<Settling, "sql" | "audit" | "publish">,
  { document_id: id, person_id: personId, state: before }: DocumentRow,
  state: DocumentRow["state"],
  problem?: string,
): Promise<DocumentRow["state"]> {
  if (state === before) return state;
  if (!successors[before].includes(state))
    throw new Error(`a document that is ${before} cannot become ${state}`);
  await sql.query("update boi.documents set state = $2, problem = $3 where document_id = $1", [
    id,
    state,
    problem ?? null,
  ]);
  audit({
    action: `document.${state}`,
    target: { kind: "document", id },
    ...(problem !== undefined && { details: { problem } }),
  });
  publish(`document.${state}`, { documentId: id, personId });
  return state;
}
