import { z } from "zod";
import { endpoint, type Endpoint } from "../../platform/http/endpoint";
import { Problem } from "../../platform/http/problem";
import { document, documentId, newDocument, uploadForm } from "./model/document";
import { documentOf, documentRows, findDocument } from "./model/document-row";
import type { DocumentServices } from "./model/document-services";
import { beginDocument, uploadFor } from "./verbs/begin-document";
import { makeLink, openLink } from "./verbs/document-link";
import { settleDocument } from "./verbs/settle-document";

const begun = z.strictObject({ documentId: z.uuid(), upload: uploadForm });
const link = z.strictObject({ url: z.string(), expiresAt: z.iso.datetime() });

export const documentsEndpoints: readonly Endpoint<DocumentServices>[] = [
  endpoint({
    method: "post",
    path: "/documents",
    operationId: "beginDocument",
    summary: "Announces a file and gets the form to upload it by, good for ten minutes and exactly that file",
    auth: "document:write",
    body: newDocument,
    answers: { status: 201, body: begun },
    problems: [404, 409, 410],
    // The form is a credential: a repeated request gets a new one for the same document, while the first would still do.
    secret: {
      fields: ["upload"],
      restore: async (kept, { sql, caller, services, now }) => {
        const row = await findDocument(sql, caller, String(kept.documentId));
        return { documentId: row.document_id, upload: await uploadFor(services.store, row, now) };
      },
    },
    handle: async ({ body }, call) => {
      const row = await beginDocument(call, body);
      const upload = await uploadFor(call.services.store, row, call.now);
      const id = row.document_id;
      return { status: 201, body: { documentId: id, upload }, version: 1, location: `/documents/${id}` };
    },
  }),
  endpoint({
    method: "post",
    path: "/documents/{documentId}/confirm",
    operationId: "confirmDocument",
    summary: "Says that the file is uploaded: it is looked at, scanned and, when clean, kept",
    outside: true,
    auth: "document:write",
    params: documentId,
    answers: { status: 200, body: z.strictObject({ ...documentId.shape, state: document.shape.state }) },
    problems: [404, 409],
    handle: async ({ params }, { sql, services, caller, now, audit, publish }) => {
      const row = await findDocument(sql, caller, params.documentId, true);
      const work = { sql, audit, publish, services, now, tenant: caller.tenant };
      const state = await settleDocument(work, row);
      if (state === "awaiting-upload") throw new Problem(409, "the file is not there yet: upload it first");
      return { status: 200, body: { documentId: row.document_id, state } };
    },
  }),
  endpoint({
    method: "get",
    path: "/documents/{documentId}",
    operationId: "getDocument",
    summary: "What is known about a document, without its content",
    auth: "document:status",
    params: documentId,
    answers: { status: 200, body: document },
    problems: [404],
    handle: async ({ params }, { sql, caller }) => {
      const row = await findDocument(sql, caller, params.documentId);
      return { status: 200, body: documentOf(row), version: row.version };
    },
  }),
  endpoint({
    method: "get",
    path: "/documents",
    operationId: "listDocuments",
    summary: "The documents of a person, the latest first",
    auth: "document:read",
    query: z.strictObject({ personId: z.uuid() }),
    answers: { status: 200, body: z.strictObject({ items: z.array(document) }) },
    handle: async ({ query }, { sql }) => ({
      status: 200,
      body: { items: (await documentRows(sql, query.personId)).map(documentOf) },
    }),
  }),
  endpoint({
    method: "post",
    path: "/documents/{documentId}/links",
    operationId: "makeDocumentLink",
    summary: "A link that opens the document once, within five minutes",
    auth: "document:read",
    params: documentId,
    answers: { status: 201, body: link },
    problems: [404, 409],
    // A link is never shown twice: a repeated request makes another.
    secret: {
      fields: ["url"],
      restore: () => {
        throw new Problem(409, "the link cannot be shown again: make another");
      },
    },
    handle: async ({ params }, call) => ({ status: 201, body: await makeLink(call, params.documentId) }),
  }),
  endpoint({
    method: "get",
    path: "/document-links/{token}",
    operationId: "openDocumentLink",
    summary: "The document that a link opens, once",
    auth: "public",
    params: z.strictObject({ token: z.string().regex(/^[\w-]{43}$/) }),
    answers: { status: 200, body: z.instanceof(Uint8Array), contentType: "application/octet-stream" },
    problems: [404, 410],
    handle: async ({ params }, call) => {
      const { bytes, fileName } = await openLink(call, params.token);
      return { status: 200, body: new Uint8Array(bytes), fileName };
    },
  }),
  endpoint({
    method: "delete",
    path: "/documents/{documentId}",
    operationId: "deleteDocument",
    summary: "Deletes a document whose retention has ended",
    auth: "person:erase",
    params: documentId,
    answers: { status: 204, body: z.undefined() },
    problems: [404, 409],
    handle: async ({ params }, { sql, caller, now, audit, publish }) => {
      const row = await findDocument(sql, caller, params.documentId, true);
      if (row.retained_until !== null && row.retained_until > now)
        throw new Problem(409, `it is retained until ${row.retained_until.toISOString().slice(0, 10)}`);
      // The sweep removes the copy, once this is committed: were it the other way round, a copy could be gone and its row not.
      await sql.query("update boi.documents set deleted_at = $2 where document_id = $1", [
        row.document_id,
        now,
      ]);
      audit({ action: "document.delete", target: { kind: "document", id: row.document_id } });
      publish("document.deleted", { documentId: row.document_id, personId: row.person_id });
      return { status: 204, body: undefined };
    },
  }),
];
