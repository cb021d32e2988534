import { closest, distance } from "fastest-levenshtein";

/** The known word that was probably meant, if any is close to what was written. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || written.length > 100) return undefined;
  const guess = closest(written.toLowerCase(), known);
  const steps = distance(written.toLowerCase(), guess.toLowerCase());
  return steps <= Math.max(2, Math.floor(written.length / 3)) ? guess : undefined;
}

/** " Did you mean x?" to append to a message, or "" when nothing known is close to what was written. */
export function didYouMean(written: string, known: readonly string[]): string {
  const guess = nearest(written, known);
  return guess === undefined ? "" : ` Did you mean ${guess}?`;
}
