/** What has been under way since before that is stuck: FinCEN answers within minutes, and its maintenance takes hours. */
export const stuckSince = (now: Date): Date => new Date(now.getTime() - 4 * 3_600_000);
