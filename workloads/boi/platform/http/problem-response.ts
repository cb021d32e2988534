import type { Context } from "hono";
import type { Problem } from "./problem";

/** RFC 9457. `type` is left out: it defaults to "about:blank", which says that `status` tells all. */
export function problemResponse(
  c: Context,
  { status, title, detail, errors, retryAfter }: Problem,
  requestId: string,
): Response {
  if (retryAfter !== undefined) c.header("retry-after", String(Math.max(1, Math.ceil(retryAfter))));
  if (status === 401) c.header("www-authenticate", "Bearer");
  return c.json({ title, status, detail, requestId, ...(errors.length > 0 && { errors }) }, status, {
    "content-type": "application/problem+json",
  });
}
