import { createHash } from "node:crypto";
import { RateLimiterRes, type RateLimiterAbstract } from "rate-limiter-flexible";
import type { RateLimitKind, RateLimits } from "./rate-limits";

/** So many requests (`points`) in so many seconds. */
interface Limit {
  readonly points: number;
  readonly seconds: number;
}

export type Limits = Readonly<Record<RateLimitKind, Limit>>;

/** Twenty requests a second for a user all day; a failed sign-in a second; ten tries a minute at what needs no sign-in. */
export const defaultLimits: Limits = {
  user: { points: 1_200, seconds: 60 },
  address: { points: 60, seconds: 60 },
  attempt: { points: 10, seconds: 60 },
};

/** `RateLimits` over one limiter per kind. Keys are hashed: a store of limits need not know who called from where. */
export function rateLimitsOf(limiters: Readonly<Record<RateLimitKind, RateLimiterAbstract>>): RateLimits {
  return {
    take: async (kind, key) => {
      try {
        await limiters[kind].consume(createHash("sha256").update(key).digest("base64url"));
        return undefined;
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        return Math.max(1, Math.ceil(refused.msBeforeNext / 1_000));
      }
    },
  };
}
