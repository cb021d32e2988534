import type { Sql } from "../../../platform/database/sql";
import { tenantId } from "../../../platform/database/tenant-id";
import { Problem } from "../../../platform/http/problem";
import { Shredded } from "../../../platform/protection/protection";
import { documentRow, keyOf, type DocumentRow } from "../model/document-row";
import type { DocumentServices } from "../model/document-services";

type Needed = Pick<DocumentServices, "store" | "protection">;

const extensions = { "image/jpeg": "jpg", "image/png": "png", "application/pdf": "pdf" } as const;

/** A clean document's bytes, for FinCEN. The caller audits the read. */
export async function attachment(
  sql: Sql,
  services: Needed,
  documentId: string,
): Promise<{ readonly bytes: Buffer; readonly contentType: string }> {
  const row = await documentRow(sql, documentId);
  if (!row || row.state !== "clean" || row.deleted_at) throw new Problem(404, "there is no such document");
  return { bytes: (await openedDocument(sql, services, row)).bytes, contentType: row.content_type };
}

export async function openedDocument(sql: Sql, { store, protection }: Needed, row: DocumentRow) {
  const sealed = await store.kept(keyOf(row));
  if (!sealed) throw new Error(`document ${row.document_id} is clean and not in the store`);
  try {
    const cipher = await protection.cipherOf(sql, tenantId.parse(row.tenant_id), row.subject);
    const place = { table: "documents", column: "content", row: row.document_id };
    return {
      bytes: cipher.open(place, sealed),
      fileName: `${row.document_id}.${extensions[row.content_type]}`,
    };
  } catch (error) {
    if (error instanceof Shredded) throw new Problem(410, "the data of this person were erased");
    throw error;
  }
}
