import type { Stage } from "../../account";
import { theRest } from "../../organization-files/stage-problems";

/** Which stage a unit belongs to, counted from 0: that of the nearest unit at or above it, else the last. */
export function stageOf(stages: readonly Stage[], unit: string): number {
  const named = stages.findIndex(({ units }) => units.includes(unit));
  if (named >= 0) return named;
  return unit === ""
    ? stages.findIndex(({ units }) => units.includes(theRest))
    : stageOf(stages, unit.slice(0, Math.max(0, unit.lastIndexOf("/"))));
}

/**
 * Whether a change has reached a unit when so many stages have been entered. A unit that was not there before is reached
 * by the first: no one there is used to anything else.
 */
export const reachedBy =
  (stages: readonly Stage[], entered: number, unitsBefore: readonly string[]) =>
  (unit: string): boolean =>
    entered > 0 && (!unitsBefore.includes(unit) || stageOf(stages, unit) < entered);
