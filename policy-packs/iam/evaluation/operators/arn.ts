import { type Call } from "../terms/call";
import { patternMatches } from "../terms/pattern";
import { type Text, parseText, textMeets } from "../terms/text";
import { every, type Truth } from "../terms/truth";
import type { Operator } from "./operator";

/** The six parts of an ARN; the last may hold colons of its own. A colon inside a policy variable parts nothing. */
function arnParts(value: string): readonly string[] {
  const parts = [""];
  let depth = 0;
  for (let index = 0; index < value.length; index++) {
    const character = value[index] ?? "";
    if (value.startsWith("${", index)) depth++;
    else if (character === "}" && depth > 0) depth--;
    if (character === ":" && depth === 0 && parts.length < 6) parts.push("");
    else parts.push((parts.pop() ?? "") + character);
  }
  return parts;
}

/** ArnEquals and ArnLike mean the same: each part is compared alone, wildcards and all. */
const arn = (negated: boolean): Operator => ({
  negated,
  compare: (given, variables) => {
    const reading = { variables, wildcards: true };
    const parts = (variables ? arnParts(given) : plainParts(given)).map((part) => parseText(part, reading));
    const broken = parts.find((part) => "problem" in part);
    if (broken) return broken;
    const known = parts as readonly Text[];
    if (given === "*") return () => true;
    // A value that is a variable as a whole is filled with a whole ARN.
    if (known.length === 1 && variables && given.startsWith("${"))
      return (value, call) => whole(known, call, negated, [value]);
    if (known.length !== 6) return { problem: `"${given}" is not an ARN of six parts` };
    return (value, call) => whole(known, call, negated, plainParts(value));
  },
});

function plainParts(value: string): readonly string[] {
  if (value === last.value) return last.parts;
  const parts: string[] = [];
  let from = 0;
  while (parts.length < 5) {
    const colon = value.indexOf(":", from);
    if (colon < 0) break;
    parts.push(value.slice(from, colon));
    from = colon + 1;
  }
  parts.push(value.slice(from));
  last = { value, parts };
  return parts;
}

/** One caller's ARN is compared with many patterns, one after the other. */
let last: { readonly value: string; readonly parts: readonly string[] } = { value: "", parts: [""] };

function whole(texts: readonly Text[], call: Call, negated: boolean, parts: readonly string[]): Truth {
  if (parts.length !== texts.length) return false;
  let index = 0;
  return every(texts, (part) => {
    const value = parts[index++] ?? "";
    return textMeets(part, call, { negated }, (pattern) => patternMatches(pattern, value));
  });
}

export const arnOperators: Readonly<Record<string, Operator>> = {
  ArnEquals: arn(false),
  ArnLike: arn(false),
  ArnNotEquals: arn(true),
  ArnNotLike: arn(true),
};
