import { property, type Unset } from "./property";
import type { Requirement } from "../model/requirement";

/** True, also as the text that Pulumi YAML and exports have. */
export const isTrue = (path: string, { unset = false }: Unset<boolean> = {}): Requirement =>
  property(path, { accepts: (value) => booleanOf(value ?? unset) === true, must: "must be true", fix: true });

/** False, also as text; by default so is what is left out. */
export const isFalse = (path: string, { unset = false }: Unset<boolean> = {}): Requirement =>
  property(path, {
    accepts: (value) => booleanOf(value ?? unset) === false,
    must: "must be false",
    fix: false,
  });

const booleanOf = (value: unknown): unknown => (value === "true" ? true : value === "false" ? false : value);

/** One of the listed values, letter for letter as AWS takes them; a fix takes the first. */
export const isOneOf = <T extends string | number>(
  path: string,
  values: readonly [T, ...T[]],
  { unset }: Unset<string | number> = {},
): Requirement =>
  property(path, {
    accepts: (value) => values.some((one) => String(one) === textOf(value ?? unset)),
    must: `must be ${listOf(values)}`,
    fix: values[0],
  });

/** None of the listed values. */
export const isNoneOf = (
  path: string,
  values: readonly (string | number)[],
  { unset }: Unset<string | number> = {},
): Requirement =>
  property(path, {
    accepts: (value) => !values.some((one) => String(one) === textOf(value ?? unset)),
    must: `must not be ${listOf(values)}`,
  });

/** A number of at least `least`. */
export const isAtLeast = (path: string, least: number, { unset }: Unset<number> = {}): Requirement =>
  property(path, {
    accepts: (value) => numberOf(value ?? unset) >= least,
    must: `must be at least ${String(least)}`,
    fix: least,
  });

/** A number of at most `most`. */
export const isAtMost = (path: string, most: number, { unset }: Unset<number> = {}): Requirement =>
  property(path, {
    accepts: (value) => numberOf(value ?? unset) <= most,
    must: `must be at most ${String(most)}`,
    fix: most,
  });

/** A text of the given form; `form` ends the sentence "must be ...". */
export const matches = (
  path: string,
  pattern: RegExp,
  form: string,
  { unset }: Unset<string> = {},
): Requirement =>
  property(path, { accepts: (value) => pattern.test(textOf(value ?? unset)), must: `must be ${form}` });

/** No text of the given form; `form` ends the sentence "must not be ...". */
export const matchesNot = (path: string, pattern: RegExp, form: string): Requirement =>
  property(path, { accepts: (value) => !pattern.test(textOf(value)), must: `must not be ${form}` });

const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";

/** NaN, which no comparison accepts, for what is no number. */
const numberOf = (value: unknown): number =>
  typeof value === "number" || (typeof value === "string" && value.trim() !== "") ? Number(value) : NaN;

const listOf = (values: readonly (string | number)[]): string =>
  values.map((value) => (typeof value === "string" ? `"${value}"` : String(value))).join(" or ");
