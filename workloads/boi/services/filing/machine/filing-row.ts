import type { FilingState } from "../../../domain/filing/filing-states";
import { tenantId } from "../../../platform/database/tenant-id";
import type { Filing } from "./filing";

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

export function filingOf(row: FilingRow): Filing {
  const common = {
    filingId: row.filing_id,
    tenant: tenantId.parse(row.tenant_id),
    companyId: row.company_id,
    attachments: row.attachments,
    attempt: row.attempt,
    retries: row.retries,
  };
  const { state } = row;
  switch (state) {
    case "queued":
      return { ...common, state };
    case "identified":
      return { ...common, state, processId: present(row, "process_id"), attached: row.attached };
    case "sending":
      return { ...common, state, processId: present(row, "process_id"), sentAt: present(row, "sent_at") };
    case "submitted":
      return { ...common, state, processId: present(row, "process_id") };
    default:
      return row.transcript_due
        ? { ...common, state, transcriptDue: present(row, "process_id") }
        : { ...common, state };
  }
}

/** A row without what its state needs was written by a fault of ours. */
function present<Column extends "process_id" | "sent_at">(
  row: FilingRow,
  column: Column,
): NonNullable<FilingRow[Column]> {
  const value = row[column];
  if (value === null) throw new Error(`filing ${row.filing_id} is ${row.state} without ${column}`);
  return value;
}
