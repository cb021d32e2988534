import type { Sql } from "../../../platform/database/sql";
import { Problem } from "../../../platform/http/problem";
import type { ShownFiling } from "./filing";
import type { FilingState } from "../../../domain/filing/filing-states";
import type { FilingError } from "../machine/filing";
import { rejectionOf } from "./rejections";

export const shownColumns = `filing_id, company_id, kind, state, snapshot_hash, prepared_by, boir_id, fincen_id, errors, problem, attempt,
  (select legal_name from boi.companies c where c.company_id = filings.company_id) as company_name,
  created_at, queued_at, finished_at, version, determination_id,
  (select certified_by from boi.filing_certifications c where c.filing_id = filings.filing_id) as certified_by,
  exists (select from boi.filing_transcripts t where t.filing_id = filings.filing_id) as has_transcript,
  to_char(created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as position`;

export interface FilingViewRow {
  readonly filing_id: string;
  readonly company_id: string;
  readonly company_name: string;
  readonly kind: ShownFiling["kind"];
  readonly state: FilingState;
  readonly snapshot_hash: string;
  readonly prepared_by: string;
  readonly boir_id: string | null;
  readonly fincen_id: string | null;
  readonly errors: readonly FilingError[];
  readonly problem: string | null;
  readonly attempt: number;
  readonly created_at: Date;
  readonly queued_at: Date | null;
  readonly finished_at: Date | null;
  readonly version: number;
  readonly determination_id: string | null;
  readonly certified_by: string | null;
  readonly has_transcript: boolean;
  readonly position: string;
}

export const filingView = (row: FilingViewRow): ShownFiling => ({
  filingId: row.filing_id,
  companyId: row.company_id,
  companyName: row.company_name,
  kind: row.kind,
  state: row.state,
  attempts: row.attempt,
  snapshotHash: row.snapshot_hash,
  preparedBy: row.prepared_by,
  hasTranscript: row.has_transcript,
  ...(row.certified_by !== null && { certifiedBy: row.certified_by }),
  ...(row.boir_id !== null && { boirId: row.boir_id }),
  ...(row.fincen_id !== null && { finCenId: row.fincen_id }),
  errors: row.errors.map(({ code, element }) => ({ code, ...rejectionOf(code, element) })),
  ...(row.problem !== null && { problem: row.problem }),
  createdAt: row.created_at.toISOString(),
  ...(row.queued_at && { queuedAt: row.queued_at.toISOString() }),
  ...(row.finished_at && { finishedAt: row.finished_at.toISOString() }),
});

/** 404 for what is not there, and for what is another tenant's. */
export async function findFiling(sql: Sql, filingId: string, lock = false): Promise<FilingViewRow> {
  const { rows } = await sql.query<FilingViewRow>(
    `select ${shownColumns} from boi.filings where filing_id = $1${lock ? " for update" : ""}`,
    [filingId],
  );
  if (!rows[0]) throw new Problem(404, "there is no such filing");
  return rows[0];
}
