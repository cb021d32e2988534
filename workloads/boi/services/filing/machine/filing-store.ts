import type { TenantId } from "../../../platform/database/tenant-id";
import type { CallRecord } from "../../../platform/fincen-client/call-record";
import type { Transcript } from "../../../platform/fincen-client/fincen";
import type { Change, Filing } from "./filing";

/** A filing that is ours until the lease ends, or until another took it over. */
export interface Claim {
  readonly tenant: TenantId;
  readonly filingId: string;
  readonly token: string;
}

export interface FilingStore {
  /** The filing that has waited longest and is not claimed; undefined when none is due. */
  claim(now: Date): Promise<Claim | undefined>;
  /** Undefined when the lease was lost. */
  load(claim: Claim): Promise<Filing | undefined>;
  /** Writes and, once it has to wait or is done, releases the lease. Throws `LeaseLost` when the lease is another's. */
  save(claim: Claim, change: Change, kept: Kept): Promise<void>;
}

/** What is written with a change, in the same transaction. */
export interface Kept {
  readonly calls: readonly CallRecord[];
  readonly transcript?: Transcript;
  readonly release: boolean;
  readonly now: Date;
}

/** What is sent, opened from the snapshot that was certified. */
export interface FilingContent {
  xml(filing: Filing): Promise<string>;
  /** Counted from 0. */
  attachment(
    filing: Filing,
    index: number,
  ): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }>;
}

/** Another worker took the filing over; what this one would write is out of date. */
export class LeaseLost extends Error {}

/** FinCEN handed out a process id that another filing has. */
export class ProcessIdTaken extends Error {}
