/** FinCEN's status of a submission, in its own words. */
export interface Submission {
  readonly processId: string;
  /** "submission_initiated", "submission_accepted" and so on. */
  readonly status: string;
  readonly boirId?: string;
  readonly finCenId?: string;
  readonly errors: readonly SubmissionError[];
}

export interface SubmissionError {
  /** "SBE02"; empty where FinCEN gives a text alone (validation). */
  readonly code: string;
  readonly text: string;
  /** The XML element and its place, where it is told. */
  readonly element?: string;
  readonly context?: string;
}

export interface Transcript extends Submission {
  readonly pdf?: Buffer;
}

/** The five calls of the BOI E-Filing System-to-System API. Each throws `FinCenFailure` when it did not succeed. */
export interface FinCen {
  processId(): Promise<string>;
  attach(processId: string, fileName: string, bytes: Uint8Array): Promise<void>;
  submit(processId: string, fileName: string, xml: string): Promise<Submission>;
  status(processId: string): Promise<Submission>;
  transcript(processId: string): Promise<Transcript>;
}

/**
 * - "refused": FinCEN will not take it as it is (400, 403, 413, 415): asking again is of no use;
 * - "not-found": it knows nothing of this process id (404);
 * - "unavailable": it did nothing (429, no connection, no token, open circuit): ask again later;
 * - "uncertain": it may have done it and the answer is lost (timeout, reset, 5xx, an answer that cannot be read).
 */
type FailureKind = "refused" | "not-found" | "unavailable" | "uncertain";

export class FinCenFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    /** A code such as "file_name_invalid" or "http-503"; never the body. */
    readonly code: string,
    readonly retryAfterSeconds?: number,
  ) {
    super(`FinCEN: ${code}`);
  }
}
