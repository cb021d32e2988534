/** Deep enough for any body of ours, shallow enough for any recursion over it. */
const deepest = 32;

/**
 * Why PostgreSQL (or JavaScript) could not keep a JSON value as it was sent, or undefined when it can: text of
 * PostgreSQL holds no NUL, UTF-8 no lone surrogate, and a number beyond 2^53 has already lost digits when it was parsed.
 */
export function unstorable(value: unknown, depth = 0): string | undefined {
  if (depth > deepest) return "is nested too deeply";
  if (typeof value === "string") return unstorableText(value);
  if (typeof value === "number")
    return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))
      ? undefined
      : "has a number that is too large";
  if (typeof value !== "object" || value === null) return undefined;
  for (const [name, item] of Object.entries(value)) {
    if (name === "__proto__") return "has a field that is not accepted";
    const reason = unstorableText(name) ?? unstorable(item, depth + 1);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

const unstorableText = (text: string): string | undefined =>
  text.includes("\0")
    ? "has a NUL character"
    : loneSurrogate.test(text)
      ? "has text that is not Unicode"
      : undefined;

const loneSurrogate = /\p{Surrogate}/u;
