import { every, some } from "../model/three-valued";
import { property } from "./property";
import type { Requirement } from "../model/requirement";

/** A value, text, block or list that is there and not empty; `what` says in words what it must hold. */
export const isSet = (path: string, what?: string): Requirement =>
  property(path, { accepts: holdsSomething, must: what === undefined ? "must be set" : `must be ${what}` });

/** Left out or empty. */
export const isUnset = (path: string): Requirement =>
  property(path, { accepts: (value) => !holdsSomething(value), must: "must be left out" });

/** Not in the program at all: that it is given is the problem, so its value, known or not, is never read. */
export const isNotGiven = (path: string): Requirement => ({
  ...property(path, { accepts: () => true, must: "" }),
  problems: (props, place) => (path in props ? [`${place.path}${path} must not be given`] : []),
});

/** Not among what is planned, whatever its properties are; `otherwise` says so. */
export const isNotPlanned = (otherwise: string): Requirement => ({
  reads: [],
  problems: (_, { path }) => [`${path}${otherwise}`],
});

/** A list that has every one of the values. */
export const includes = (path: string, ...values: readonly string[]): Requirement =>
  property(path, {
    accepts: (value) =>
      Array.isArray(value) && every(values, (one) => some(value, (element) => element === one)),
    must: `must include ${values.map((one) => `"${one}"`).join(" and ")}`,
  });

/** A list, perhaps left out, that has none of the values. */
export const excludes = (path: string, ...values: readonly string[]): Requirement =>
  property(path, {
    accepts: (value) => !Array.isArray(value) || !some(value, (element) => values.includes(String(element))),
    must: `must not include ${values.map((one) => `"${one}"`).join(" or ")}`,
  });

/** A list of at least so many elements. */
export const hasAtLeast = (path: string, least: number): Requirement =>
  property(path, {
    accepts: (value) => lengthOf(value) >= least,
    must: `must have at least ${String(least)} elements`,
  });

/** A list, perhaps left out, of at most so many elements. */
export const hasAtMost = (path: string, most: number): Requirement =>
  property(path, {
    accepts: (value) => lengthOf(value) <= most,
    must: `must have at most ${String(most)} elements`,
  });

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

function holdsSomething(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return false;
  return !Array.isArray(value) || value.length > 0;
}
