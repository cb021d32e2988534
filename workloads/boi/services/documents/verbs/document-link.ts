import { createHash, randomBytes } from "node:crypto";
import { tenantId } from "../../../platform/database/tenant-id";
import type { Call } from "../../../platform/http/endpoint";
import { Problem } from "../../../platform/http/problem";
import type { PublicCall } from "../../../platform/http/endpoint";
import { openedDocument } from "./attachment";
import { documentRow, findDocument } from "../model/document-row";
import type { DocumentServices } from "../model/document-services";

const linkSeconds = 300;

const hashOf = (token: string) => createHash("sha256").update(token).digest();

/** A link that opens one document once, within five minutes. */
export async function makeLink(
  { sql, caller, now, services, audit }: Call<DocumentServices>,
  documentId: string,
): Promise<{ readonly url: string; readonly expiresAt: string }> {
  const row = await findDocument(sql, caller, documentId);
  if (row.state !== "clean") throw new Problem(409, `the document is not clean: it is ${row.state}`);
  const token = randomBytes(32).toString("base64url");
  const expiresAt = new Date(now.getTime() + linkSeconds * 1000);
  await sql.query(
    `insert into boi.document_links (tenant_id, token_hash, document_id, made_for, expires_at) values ($1, $2, $3, $4, $5)`,
    [caller.tenant, hashOf(token), documentId, caller.user, expiresAt],
  );
  audit({ action: "document.link", target: { kind: "document", id: documentId } });
  return {
    url: `${services.publicUrl.replace(/\/$/, "")}/document-links/${token}`,
    expiresAt: expiresAt.toISOString(),
  };
}

/** The document's bytes; 404 for an unknown link, 410 for one that was used or has expired. */
export async function openLink(
  { services, now, asTenant }: PublicCall<DocumentServices>,
  token: string,
): Promise<{ readonly bytes: Buffer; readonly fileName: string }> {
  const hash = hashOf(token);
  const { rows } = await services.database.withoutTenant<{ tenant: string; document: string }>(
    "select tenant, document from boi.document_of_link($1)",
    [hash],
  );
  const [found] = rows;
  if (!found) throw new Problem(404, "there is no such link");
  const tenant = tenantId.parse(found.tenant);
  return asTenant(tenant, "link", async ({ sql, audit }) => {
    const used = await sql.query<{ made_for: string }>(
      `update boi.document_links set used_at = $2 where token_hash = $1 and used_at is null and expires_at > $2
       returning made_for`,
      [hash, now],
    );
    const row = await documentRow(sql, found.document);
    if (!used.rows[0] || !row || row.deleted_at)
      throw new Problem(410, "this link was used or has expired: ask for another");
    const { bytes, fileName } = await openedDocument(sql, services, row);
    audit({
      action: "document.read",
      target: { kind: "document", id: found.document },
      details: { madeFor: used.rows[0].made_for },
    });
    return { bytes, fileName };
  });
}
