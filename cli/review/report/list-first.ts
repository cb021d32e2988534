/** "a, b, c and 7 more": names where a whole list would be too long to read. */
export const listFirst = (names: readonly string[], most: number): string =>
  names.length <= most
    ? names.join(", ")
    : `${names.slice(0, most).join(", ")} and ${(names.length - most).toLocaleString("en-US")} more`;
