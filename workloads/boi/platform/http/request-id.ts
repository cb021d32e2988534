import { randomUUID } from "node:crypto";
import type { Context } from "hono";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** The caller's X-Request-Id when it is a UUID, else a new one: it is logged, so nothing else may be smuggled in by it. */
export function requestIdOf(c: Context): string {
  const given = c.req.header("x-request-id") ?? "";
  return uuid.test(given) ? given.toLowerCase() : randomUUID();
}
