/**
 * A pattern with each wildcard lost, and with what comes before its last one lost back to the separator: `s3:Put*`
 * becomes `s3:Put` and `s3:*`.
 */
export function patternMutants(
  pattern: string,
  separator: ":" | "/",
): readonly { readonly what: "narrowed" | "widened"; readonly pattern: string }[] {
  if (pattern === "*") return [];
  const narrowed = [...pattern.matchAll(/\*+/g)].map(({ index, 0: { length } }) => ({
    what: "narrowed" as const,
    pattern: pattern.slice(0, index) + pattern.slice(index + length),
  }));
  const last = pattern.lastIndexOf("*");
  if (last < 0) return [];
  const start = Math.max(pattern.lastIndexOf(separator, last), pattern.lastIndexOf(":", last)) + 1;
  const widened = pattern.slice(0, start) + pattern.slice(last);
  return [...narrowed, ...(widened === pattern ? [] : [{ what: "widened" as const, pattern: widened }])];
}
