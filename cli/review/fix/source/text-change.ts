/** From `start` to `end` of the text, which are the same where something is only inserted. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Changes do not overlap; of two at one place the first is written first. */
export const changedText = (text: string, changes: readonly TextChange[]): string =>
  changes
    .toSorted((a, b) => a.start - b.start)
    .reduceRight((rest, { start, end, text: by }) => rest.slice(0, start) + by + rest.slice(end), text);

/** Where a position lies after the changes; what is inserted at the position itself comes after it. */
export const movedPosition = (position: number, changes: readonly TextChange[]): number =>
  changes.reduce(
    (moved, { start, end, text }) => (start < position ? moved + text.length - (end - start) : moved),
    position,
  );
