import { tenantId } from "../../../platform/database/tenant-id";
import type { Filing, FilingState } from "./filing";

export const filingColumns = `filing_id, tenant_id, company_id, state, attachments, process_id, attached, sent_at, attempt,
  retries, transcript_due`;

export interface FilingRow {
  readonly filing_id: string;
  readonly tenant_id: string;
  readonly company_id: string;
  readonly state: FilingState;
  readonly attachments: number;
  readonly process_id: string | null;
  readonly attached: number;
  readonly sent_at: Date | null;
  readonly attempt: number;
  readonly retries: number;
  readonly transcript_due: boolean;
}

export const filingOf = (row: FilingRow): Filing => ({
  filingId: row.filing_id,
  tenant: tenantId.parse(row.tenant_id),
  companyId: row.company_id,
  state: row.state,
  attachments: row.attachments,
  attached: row.attached,
  attempt: row.attempt,
  retries: row.retries,
  transcriptDue: row.transcript_due,
  ...(row.process_id !== null && { processId: row.process_id }),
  ...(row.sent_at !== null && { sentAt: row.sent_at }),
});
