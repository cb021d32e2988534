export interface Pace {
  /** The first wait after a failure; doubled with each, up to `longestMilliseconds`. */
  readonly retryMilliseconds: number;
  readonly longestMilliseconds: number;
  /** Between two questions for the status, doubled up to the longest as well. */
  readonly pollMilliseconds: number;
  /**
   * How long a request that got no answer may still arrive. Before that, "not found" proves nothing, and a second upload
   * could be a second report.
   */
  readonly graceMilliseconds: number;
  /** New process ids after failures on FinCEN's side; then a person has to look. */
  readonly attempts: number;
  /** From 0 up to 1: jitter. */
  readonly random: () => number;
}

export const defaultPace: Pace = {
  retryMilliseconds: 1_000,
  longestMilliseconds: 15 * 60_000,
  pollMilliseconds: 500,
  graceMilliseconds: 120_000,
  attempts: 5,
  random: Math.random,
};

/** Exponential back-off with full jitter; what FinCEN itself asks for (Retry-After) is the least. */
export function backoff(pace: Pace, retries: number, retryAfterSeconds = 0): number {
  const ceiling = Math.min(pace.longestMilliseconds, pace.retryMilliseconds * 2 ** Math.min(retries, 20));
  return Math.max(retryAfterSeconds * 1000, Math.round(ceiling * pace.random()));
}
