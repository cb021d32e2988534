import { Problem } from "./problem";

/** SQLSTATE classes and codes that say "not now" rather than "a bug". */
const transient = /^(08|53|57P0|57014|40001|40P01|55P03|25P03|25P04)/;

const unreachable = new Set(["ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "EPIPE", "ENOTFOUND", "EAI_AGAIN"]);

/**
 * What a caller may know of something thrown. PostgreSQL's own messages quote the offending values, so nothing of an
 * error's text is passed on. Classes 22 and 23 (values that do not
 * fit) are a last net behind the schemas; they are logged as our errors, since a verb should have said it better.
 */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const code = codeOf(error);
  if (transient.test(code) || unreachable.has(code) || isPoolTimeout(error))
    return new Problem(503, "the service is busy: try again", [], 1);
  if (/^22[0-9A-Z]{3}$/.test(code)) return new Problem(400, "a value is out of the range that can be stored");
  if (code === "23505") return new Problem(409, "there is such a resource already");
  if (code === "23503") return new Problem(409, "the request refers to a resource that is not there");
  if (code === "23514" || code === "23502") return new Problem(400, "a value is not one that can be stored");
  return new Problem(500, "the request failed; nothing was changed");
}

export function codeOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : "";
}

/** pg has no code for it. */
const isPoolTimeout = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith("timeout exceeded when trying to connect");
