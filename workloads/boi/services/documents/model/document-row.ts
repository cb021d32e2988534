import type { z } from "zod";
import type { Sql } from "../../../platform/database/sql";
import { Problem } from "../../../platform/http/problem";
import type { Caller } from "../../../platform/identity/caller";
import type { document, documentState } from "./document";

const columns = `document_id, person_id, kind, state, content_type, bytes, problem, subject, retained_until, created_at, deleted_at,
  announced_sha256, tenant_id, version`;

export interface DocumentRow {
  readonly tenant_id: string;
  readonly document_id: string;
  readonly person_id: string;
  readonly kind: "identification";
  readonly state: z.infer<typeof documentState>;
  readonly content_type: "image/jpeg" | "image/png" | "application/pdf";
  readonly bytes: number;
  readonly announced_sha256: string | null;
  readonly problem: string | null;
  readonly subject: string;
  readonly retained_until: Date | null;
  readonly created_at: Date;
  readonly deleted_at: Date | null;
  readonly version: number;
}

export const keyOf = ({ tenant_id: tenant, document_id: id }: DocumentRow): string => `${tenant}/${id}`;

/** A folder for each tenant. Ids say nothing about anybody, in logs of access neither. */
export const keyParts = /^([\da-f-]{36})\/([\da-f-]{36})$/;

export const documentOf = (row: DocumentRow): z.infer<typeof document> => ({
  documentId: row.document_id,
  personId: row.person_id,
  kind: row.kind,
  contentType: row.content_type,
  bytes: row.bytes,
  state: row.state,
  ...(row.problem !== null && { problem: row.problem }),
  ...(row.retained_until !== null && { retainedUntil: row.retained_until.toISOString() }),
  createdAt: row.created_at.toISOString(),
});

/** `lock`: no one else changes it until the transaction ends. */
export async function documentRow(sql: Sql, id: string, lock = false): Promise<DocumentRow | undefined> {
  const { rows } = await sql.query<DocumentRow>(
    `select ${columns} from boi.documents where document_id = $1${lock ? " for update" : ""}`,
    [id],
  );
  return rows[0];
}

/** 404 for what is not there, is another tenant's, or is not the invited person's own. */
export async function findDocument(sql: Sql, caller: Caller, id: string, lock = false): Promise<DocumentRow> {
  const row = await documentRow(sql, id, lock);
  if (!row || row.deleted_at || (caller.person !== undefined && caller.person !== row.person_id))
    throw new Problem(404, "there is no such document");
  return row;
}

export async function documentRows(sql: Sql, personId: string): Promise<readonly DocumentRow[]> {
  const { rows } = await sql.query<DocumentRow>(
    `select ${columns} from boi.documents where person_id = $1 and deleted_at is null
     order by created_at desc, document_id limit 200`,
    [personId],
  );
  return rows;
}
