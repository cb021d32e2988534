import type { Requirement } from "../model/requirement";
import { inSome } from "./blocks";
import { allOf } from "./combined";
import { isOneOf, matches } from "./scalars";

/** A parameter group that sets a parameter to a value of the given form; `form` ends the sentence "must set ... to ...". */
export const parameterIs = (name: string, pattern: RegExp, form: string): Requirement =>
  inSome(
    "parameters",
    allOf(isOneOf("name", [name]), matches("value", pattern, form)),
    `must set ${name} to ${form}`,
  );

/** A parameter group that does not set a parameter to a value of the given form: left out, AWS's default is another. */
export const parameterIsNot = (name: string, pattern: RegExp, form: string): Requirement => {
  const set = parameterIs(name, pattern, form);
  return {
    ...set,
    problems: (props, place) =>
      set.problems(props, place).length === 0
        ? [`${place.path}parameters must not set ${name} to ${form}`]
        : [],
  };
};
