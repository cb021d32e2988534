import type { Coverage, UncoveredType } from "../report/coverage";

export interface CoverageChange {
  /** Of the head's cloud resources, how many there are and how many some control looked at. */
  readonly resources: number;
  readonly judged: number;
  /** What is not looked at and was not there before, by type: `count` is how many more of it there are. */
  readonly more: readonly UncoveredType[];
}

/** Previews that an older Palisade saved say nothing of coverage: all that is not looked at is new to them. */
export function coverageChange(before: Coverage | undefined, after: Coverage): CoverageChange {
  const key = ({ type, because }: UncoveredType) => `${because} ${type}`;
  const was = new Map(before?.uncovered.map((one) => [key(one), one.count]));
  return {
    resources: after.resources,
    judged: after.judged,
    more: after.uncovered
      .map((one) => ({ ...one, count: one.count - (was.get(key(one)) ?? 0) }))
      .filter(({ count }) => count > 0),
  };
}
