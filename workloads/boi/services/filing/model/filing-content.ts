import { attachment } from "../../documents/verbs/attachment";
import type { DocumentStore } from "../../documents/store/document-store";
import type { Database } from "../../../platform/database/database";
import { workAsTenant } from "../../../platform/http/tenant-work";
import type { Protection } from "../../../platform/protection/protection";
import { Problem } from "../../../platform/http/problem";
import { boirXml, snapshotHash } from "../../../domain/report";
import type { Filing } from "../machine/filing";
import type { FilingContent } from "../machine/filing-store";
import { openSnapshot } from "./snapshot";

/** Opens what the worker sends, from what was frozen; each opening is noted. */
export function filingContent({
  database,
  protection,
  store,
  now,
}: {
  readonly database: Database;
  readonly protection: Protection;
  readonly store: DocumentStore;
  readonly now: () => Date;
}): FilingContent {
  const context = ({ tenant, filingId }: Filing) => ({
    tenant,
    actor: "service:filing",
    requestId: filingId,
    at: now(),
  });
  return {
    xml: (filing) =>
      workAsTenant(database, context(filing), async ({ sql, audit }) => {
        const { report, submitter } = await openSnapshot(sql, protection, filing.tenant, filing);
        const { rows } = await sql.query<{ hash: string }>(
          "select snapshot_hash as hash from boi.filing_certifications where filing_id = $1",
          [filing.filingId],
        );
        // Whatever brought it here: only what somebody certified leaves the house, unchanged.
        if (rows[0]?.hash !== snapshotHash(report)) throw new Problem(409, "this report was not certified");
        audit({
          action: "filing.open",
          target: { kind: "filing", id: filing.filingId },
          reason: "sent to FinCEN",
        });
        return boirXml(report, submitter);
      }),
    attachment: (filing, index) =>
      workAsTenant(database, context(filing), async ({ sql, audit }) => {
        const { rows } = await sql.query<{ document: string; file_name: string }>(
          "select document_id as document, file_name from boi.filing_attachments where filing_id = $1 and position = $2",
          [filing.filingId, index],
        );
        if (!rows[0]) throw new Error(`filing ${filing.filingId} has no attachment ${index}`);
        const { bytes } = await attachment(sql, { store, protection }, rows[0].document);
        audit({
          action: "document.read",
          target: { kind: "document", id: rows[0].document },
          reason: "sent to FinCEN",
        });
        return { fileName: rows[0].file_name, bytes };
      }),
  };
}
