import { patternMatches } from "../terms/pattern";
import { parseText, textMeets } from "../terms/text";
import type { Operator } from "./operator";

const string = (negated: boolean, wildcards: boolean, ignoreCase = false): Operator => ({
  negated,
  compare: (given, variables) => {
    const parsed = parseText(given, { variables, wildcards, ignoreCase });
    if ("problem" in parsed) return parsed;
    return (value, call) => {
      const folded = ignoreCase ? value.toLowerCase() : value;
      return textMeets(parsed, call, { negated, ignoreCase }, (pattern) => patternMatches(pattern, folded));
    };
  },
});

export const stringOperators: Readonly<Record<string, Operator>> = {
  StringEquals: string(false, false),
  StringNotEquals: string(true, false),
  StringEqualsIgnoreCase: string(false, false, true),
  StringNotEqualsIgnoreCase: string(true, false, true),
  StringLike: string(false, true),
  StringNotLike: string(true, true),
};
