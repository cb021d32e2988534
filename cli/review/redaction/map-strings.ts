/** A copy of plain data in which every string has been replaced; keys and all other values stay. */
export function mapStrings<T>(value: T, replace: (text: string) => string): T {
  const copy = (inner: unknown): unknown => {
    if (typeof inner === "string") return replace(inner);
    if (Array.isArray(inner)) return inner.map(copy);
    if (typeof inner !== "object" || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, property]) => [key, copy(property)]));
  };
  return copy(value) as T;
}
