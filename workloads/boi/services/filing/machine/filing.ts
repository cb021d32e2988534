import type { TenantId } from "../../../platform/database/tenant-id";

/** Under way: FinCEN has to be asked something. */
export const activeStates = ["queued", "identified", "sending", "submitted"] as const;
/** Ended, one way or another. "dead-lettered" waits for a person. */
export const finalStates = [
  "accepted",
  "rejected",
  "validation-failed",
  "dead-lettered",
  "cancelled",
  "superseded",
] as const;
export const filingStates = ["draft", "certified", ...activeStates, ...finalStates] as const;
export type FilingState = (typeof filingStates)[number];

/**
 * As far as filing it needs to know:
 * - queued: has no process id yet;
 * - identified: has one; its attachments are uploaded, then it is sent;
 * - sending: it was about to be sent, and whether FinCEN got it is not known;
 * - submitted: FinCEN has it.
 */
export interface Filing {
  readonly filingId: string;
  readonly tenant: TenantId;
  readonly companyId: string;
  readonly state: FilingState;
  readonly attachments: number;
  readonly processId?: string;
  /** How many attachments FinCEN has, counted from the first. */
  readonly attached: number;
  readonly sentAt?: Date;
  /** Counted from 1: FinCEN's own failures (SBE01) are tried again with a new process id. */
  readonly attempt: number;
  /** Failures in a row since the last success. */
  readonly retries: number;
  readonly transcriptDue: boolean;
}

export interface FilingError {
  readonly code: string;
  readonly element?: string;
}

/** What a step changes; left out stays. `null` takes away. */
export interface Change {
  readonly state?: FilingState;
  readonly processId?: string | null;
  readonly attached?: number;
  readonly sentAt?: Date | null;
  readonly attempt?: number;
  readonly retries?: number;
  readonly nextStepAt?: Date | null;
  readonly transcriptDue?: boolean;
  readonly boirId?: string;
  readonly finCenId?: string;
  readonly errors?: readonly FilingError[];
  /** A code that says why it waits or ended, for the screen and the alarm. */
  readonly problem?: string | null;
}
