import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { Call } from "../../../platform/http/endpoint";
import { Problem } from "../../../platform/http/problem";
import { Shredded } from "../../../platform/protection/protection";
import type { newDocument } from "../model/document";
import { documentRow, keyOf, type DocumentRow } from "../model/document-row";
import type { DocumentServices } from "../model/document-services";
import type { DocumentStore, Upload } from "../store/document-store";

/** Long enough for 4 MB over a poor line. */
const uploadSeconds = 600;

/** More than anybody has papers; fewer than would fill a store, or a list. */
const mostDocuments = 100;

export async function beginDocument(
  { sql, caller, now, audit, services }: Call<DocumentServices>,
  body: z.infer<typeof newDocument>,
): Promise<DocumentRow> {
  if (caller.person !== undefined && caller.person !== body.personId)
    throw new Problem(404, "there is no such person");
  const { rows } = await sql.query<{ subject: string; erased: boolean; us: boolean; documents: number }>(
    `select subject, erased_at is not null as erased, us_person is true and kind = 'individual' as us,
       (select count(*)::integer from boi.documents d where d.person_id = p.person_id and d.deleted_at is null) as documents
     from boi.people p where person_id = $1`,
    [body.personId],
  );
  const [person] = rows;
  if (!person) throw new Problem(404, "there is no such person");
  const erased = () => new Problem(410, "the data of this person were erased");
  if (person.erased) throw erased();
  if (person.us)
    throw new Problem(409, "a U.S. person is not reported, so no document of theirs is kept (91 FR 52508)");
  if (person.documents >= mostDocuments) throw new Problem(409, "this person has too many documents already");
  const id = randomUUID();
  await sql.query(
    `insert into boi.documents (tenant_id, document_id, person_id, kind, state, content_type, bytes, announced_sha256, subject,
       uploaded_by, created_at)
     values ($1, $2, $3, $4, 'awaiting-upload', $5, $6, $7, $8, $9, $10)`,
    [
      caller.tenant,
      id,
      body.personId,
      body.kind,
      body.contentType,
      body.bytes,
      body.sha256 ?? null,
      person.subject,
      caller.user,
      now,
    ],
  );
  audit({ action: "document.begin", target: { kind: "document", id }, details: { person: body.personId } });
  // Makes the key now, if there is none: what is sealed later must not hang on a transaction that may yet roll back.
  await services.protection.cipherOf(sql, caller.tenant, person.subject).catch((error: unknown) => {
    throw error instanceof Shredded ? erased() : error;
  });
  const row = await documentRow(sql, id);
  if (!row) throw new Error("the document was not kept");
  return row;
}

/** However often it is asked for, no form outlives the first: after that, nothing more comes into quarantine. */
export function uploadFor(store: DocumentStore, row: DocumentRow, now: Date): Promise<Upload> {
  const left = uploadSeconds - Math.ceil((now.getTime() - row.created_at.getTime()) / 1000);
  if (row.state !== "awaiting-upload" || left <= 0)
    throw new Problem(409, "the form has expired or the file is there: announce another");
  return store.upload(keyOf(row), {
    contentType: row.content_type,
    bytes: row.bytes,
    expiresSeconds: left,
    ...(row.announced_sha256 !== null && { sha256: row.announced_sha256 }),
  });
}
