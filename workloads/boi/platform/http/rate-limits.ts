/** "user": a signed-in caller. "address": requests without a good token, by where they come from. "attempt": public operations. */
export type RateLimitKind = "user" | "address" | "attempt";

export interface RateLimits {
  /** Counts one request; the seconds to wait when there were too many, else undefined. */
  take(kind: RateLimitKind, key: string): Promise<number | undefined>;
}
