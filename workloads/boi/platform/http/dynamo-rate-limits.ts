import type { DynamoDB } from "@aws-sdk/client-dynamodb";
import { RateLimiterDynamo } from "rate-limiter-flexible";
import { memoryLimiter } from "./memory-rate-limits";
import type { RateLimits } from "./rate-limits";
import { defaultLimits, rateLimitsOf, type Limits } from "./rate-limits-of";

/**
 * Limits that all instances share, in a table with the string key "key" and "expire" as its time to live. When DynamoDB
 * does not answer, each instance holds the same limits by itself: a failure must not lift them.
 */
export function dynamoRateLimits(
  client: DynamoDB,
  table: string,
  limits: Limits = defaultLimits,
): RateLimits {
  const limiter = (kind: keyof Limits) =>
    new RateLimiterDynamo({
      storeClient: client,
      tableName: table,
      // The table is made by its stack; the service has no right to make or change one.
      tableCreated: true,
      ttlSet: true,
      keyPrefix: kind,
      points: limits[kind].points,
      duration: limits[kind].seconds,
      // A caller who has used up the limit costs no more writes until it ends.
      inMemoryBlockOnConsumed: limits[kind].points + 1,
      insuranceLimiter: memoryLimiter(limits, kind),
    });
  return rateLimitsOf({ user: limiter("user"), address: limiter("address"), attempt: limiter("attempt") });
}
