import type { ActiveState, FilingState } from "../../../domain/filing/filing-states";
import type { TenantId } from "../../../platform/database/tenant-id";

interface CommonToAll {
  readonly filingId: string;
  readonly tenant: TenantId;
  readonly companyId: string;
  readonly attachments: number;
  /** Counted from 1: FinCEN's own failures (SBE01) are tried again with a new process id. */
  readonly attempt: number;
  /** Failures in a row since the last success. */
  readonly retries: number;
}

interface Queued extends CommonToAll {
  readonly state: "queued";
}

/** It has a process id; its attachments are uploaded, then it is sent. */
export interface Identified extends CommonToAll {
  readonly state: "identified";
  readonly processId: string;
  /** How many attachments FinCEN has, counted from the first. */
  readonly attached: number;
}

/** It was about to be sent, and whether FinCEN got it is not known. */
export interface Sending extends CommonToAll {
  readonly state: "sending";
  readonly processId: string;
  readonly sentAt: Date;
}

/** FinCEN has it. */
interface Submitted extends CommonToAll {
  readonly state: "submitted";
  readonly processId: string;
}

/** Not begun, or ended. */
interface Idle extends CommonToAll {
  readonly state: Exclude<FilingState, ActiveState>;
  /** The process id by which its transcript is still to be asked for. */
  readonly transcriptDue?: string;
}

/** As far as filing it needs to know. */
export type Filing = Queued | Identified | Sending | Submitted | Idle;

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
