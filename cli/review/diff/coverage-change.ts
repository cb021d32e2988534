import type { Coverage, UncoveredType, UnreadProperty } from "../report/coverage";

/** The head's coverage, and what it does not cover that was not there before: `count` is how many more there are. */
export interface CoverageChange extends Omit<Coverage, "uncovered"> {
  readonly more: readonly UncoveredType[];
  readonly moreProperties: readonly UnreadProperty[];
}

/** Previews that an older Palisade saved say nothing of coverage: all that is not looked at is new to them. */
export const coverageChange = (
  before: Coverage | undefined,
  { uncovered, ...after }: Coverage,
): CoverageChange => ({
  ...after,
  more: moreOf(before?.uncovered, uncovered, ({ type, because }) => `${because} ${type}`),
  moreProperties: moreOf(before?.properties, after.properties, ({ type, property }) => `${type}.${property}`),
});

function moreOf<T extends { readonly count: number }>(
  before: readonly T[] = [],
  after: readonly T[],
  key: (one: T) => string,
): T[] {
  const was = new Map(before.map((one) => [key(one), one.count]));
  return after
    .map((one) => ({ ...one, count: one.count - (was.get(key(one)) ?? 0) }))
    .filter(({ count }) => count > 0);
}
