import { RateLimiterMemory } from "rate-limiter-flexible";
import type { RateLimits } from "./rate-limits";
import { defaultLimits, rateLimitsOf, type Limits } from "./rate-limits-of";

/** Limits of this process alone: for one machine, and for when the shared store does not answer. */
export const memoryRateLimits = (limits: Limits = defaultLimits): RateLimits =>
  rateLimitsOf({
    user: memoryLimiter(limits, "user"),
    address: memoryLimiter(limits, "address"),
    attempt: memoryLimiter(limits, "attempt"),
  });

export const memoryLimiter = (limits: Limits, kind: keyof Limits): RateLimiterMemory =>
  new RateLimiterMemory({ keyPrefix: kind, points: limits[kind].points, duration: limits[kind].seconds });
