import { closest, distance } from "fastest-levenshtein";

/** " Did you mean x?" to append to a message, or "" when nothing known is close to what was written. */
export function didYouMean(written: string, known: readonly string[]): string {
  if (known.length === 0 || written.length > 100) return "";
  const guess = closest(written.toLowerCase(), known);
  const near = distance(written.toLowerCase(), guess.toLowerCase());
  return near <= Math.max(2, Math.floor(written.length / 3)) ? ` Did you mean ${guess}?` : "";
}
