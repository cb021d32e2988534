import { requireDeterminedSo } from "../../companies/verbs/determination-for-report";
import type { Call } from "../../../platform/http/endpoint";
import { Problem } from "../../../platform/http/problem";
import { certificationOf, previewHtml, snapshotHash } from "../../../domain/report";
import { dayOf } from "../../../domain/rules";
import { findFiling } from "../model/filing-row";
import type { FilingServices } from "../model/filing-services";
import { openSnapshot } from "../model/snapshot";

/**
 * Records that a person other than the one who prepared it certifies the report, by the hash of what they saw. The
 * report is opened and its hash computed again: what was certified is what will be sent.
 */
export async function certifyFiling(
  { sql, services: { protection }, caller, now, audit, publish }: Call<FilingServices>,
  filingId: string,
  seen: string,
  version: number,
): Promise<number> {
  const row = await findFiling(sql, filingId, true);
  if (row.state !== "draft") throw new Problem(409, `only a draft is certified: this filing is ${row.state}`);
  if (row.prepared_by === caller.user)
    throw new Problem(403, "a report is not certified by the person who prepared it: ask someone else");
  await requireDeterminedSo(sql, row.company_id, row.determination_id, dayOf(now));
  const { report, submitter } = await openSnapshot(sql, protection, caller.tenant, {
    filingId,
    companyId: row.company_id,
  });
  if (snapshotHash(report) !== row.snapshot_hash)
    throw new Error(`the snapshot of filing ${filingId} was changed`);
  if (seen !== row.snapshot_hash)
    throw new Problem(409, "this is not the report that you saw: read it again", [
      { pointer: "/snapshotHash", detail: "is not the hash of this report" },
    ]);
  const made = certificationOf(report, previewHtml(report, submitter), { user: caller.user, at: now });
  await sql.query(
    `insert into boi.filing_certifications (tenant_id, filing_id, certified_by, certified_at, statement, snapshot_hash,
       preview_hash)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [caller.tenant, filingId, made.certifiedBy, now, made.statement, made.snapshotHash, made.previewHash],
  );
  const updated = await sql.query<{ version: number }>(
    "update boi.filings set state = 'certified' where filing_id = $1 and version = $2 returning version",
    [filingId, version],
  );
  if (!updated.rows[0]) throw new Problem(412, "the filing was changed in the meantime: read it again");
  audit({
    action: "filing.certify",
    target: { kind: "filing", id: filingId },
    details: { snapshotHash: made.snapshotHash, previewHash: made.previewHash },
  });
  publish("filing.certified", { filingId, companyId: row.company_id });
  return updated.rows[0].version;
}
