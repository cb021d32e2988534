import type { Call } from "../../../platform/http/endpoint";
import { Problem } from "../../../platform/http/problem";
import { Shredded } from "../../../platform/protection/protection";
import { findFiling } from "../model/filing-row";
import type { FilingServices } from "../model/filing-services";

/** FinCEN's PDF of a report that it accepted or rejected. */
export async function transcriptPdf(
  { sql, services: { protection }, caller, audit }: Call<FilingServices>,
  filingId: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { company_id: companyId } = await findFiling(sql, filingId);
  const { rows } = await sql.query<{ id: string; sealed: Buffer }>(
    `select transcript_id as id, pdf_ct as sealed from boi.filing_transcripts
     where filing_id = $1 and pdf_ct is not null order by received_at desc limit 1`,
    [filingId],
  );
  if (!rows[0]) throw new Problem(404, "there is no transcript yet");
  try {
    const cipher = await protection.cipherOf(sql, caller.tenant, companyId);
    const pdf = cipher.open(
      { table: "filing_transcripts", column: "pdf_ct", row: rows[0].id },
      rows[0].sealed,
    );
    audit({ action: "filing.transcript", target: { kind: "filing", id: filingId } });
    return new Uint8Array(pdf);
  } catch (error) {
    if (error instanceof Shredded) throw new Problem(410, "the data of this company were erased");
    throw error;
  }
}
