import { patternMatches } from "../terms/pattern";
import { parseText, textMeets } from "../terms/text";
import type { Operator } from "./operator";

const isBoolean = (value: string) => /^(true|false)$/i.test(value);

const bool: Operator = {
  negated: false,
  compare: (given, variables) => {
    const parsed = parseText(given, { variables, wildcards: false, ignoreCase: true });
    if ("problem" in parsed) return parsed;
    if (parsed.fixed && !isBoolean(given)) return { problem: `"${given}" is neither true nor false` };
    return (value, call) =>
      isBoolean(value)
        ? textMeets(parsed, call, { negated: false, ignoreCase: true }, (pattern) =>
            patternMatches(pattern, value.toLowerCase()),
          )
        : undefined;
  },
};

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

const binary: Operator = {
  negated: false,
  compare: (given) =>
    base64.test(given)
      ? (value) => (base64.test(value) ? value === given : undefined)
      : { problem: `"${given}" is not base64` },
};

export const exactOperators: Readonly<Record<string, Operator>> = { Bool: bool, BinaryEquals: binary };
