import type { ParseError } from "jsonc-parser";
import { jsonSyntaxError } from "./json-syntax-error";
import { printable } from "./problem";

export interface JsonFault {
  readonly at: number;
  readonly message: string;
  readonly remedy: string;
}

/** The parser's codes; its own enum is declared `const`, so that it cannot be read at run time. */
const code = {
  invalidNumber: 2,
  numberEnd: 13,
  nameExpected: 3,
  valueExpected: 4,
  colonExpected: 5,
  commaExpected: 6,
  endExpected: 9,
  comment: 10,
  commentEnd: 11,
  stringEnd: 12,
  unicode: 14,
  escape: 15,
  character: 16,
} as const;

/** What is wrong first with a text that the parser complains of; undefined when it is JSON. */
export function jsonFault(text: string, errors: readonly ParseError[]): JsonFault | undefined {
  const [first] = [...errors].sort((a, b) => a.offset - b.offset);
  return first ? worded(text, first) : strict(text);
}

function worded(
  text: string,
  { error: number, offset }: { readonly error: number; readonly offset: number },
): JsonFault {
  const at = (place: number, message: string, remedy: string): JsonFault => ({ at: place, message, remedy });
  if (number === code.stringEnd)
    return at(offset, "unterminated string", 'Close it with " on the same line.');
  if (number === code.comment || number === code.commentEnd)
    return at(offset, "comments are not allowed in JSON", "Delete it, or say it in the statement's Sid.");
  if (offset >= text.trimEnd().length) return truncated(text);
  const before = text.slice(0, offset).trimEnd();
  const closing = /[\]}]/.test(text[offset] ?? "");
  if (closing && before.endsWith(","))
    return at(before.length - 1, `trailing comma before the closing ${text[offset] ?? ""}`, "Delete it.");
  if (text[offset] === "'") return at(offset, "JSON takes double quotes only", "Write \" instead of '.");
  const word = printable(/^[^\s,:[\]{}"]*/.exec(text.slice(offset, offset + 40))?.[0] ?? "", 30);
  switch (number) {
    case code.invalidNumber:
    case code.numberEnd:
      return at(offset, `${word} is not a number`, "Put it in double quotes, or correct it.");
    case code.nameExpected:
      if (text[offset] === ",") return at(offset, "there is a comma too many", "Delete it.");
      return at(offset, "expected the name of an element", "Put the name in double quotes.");
    case code.valueExpected:
      return at(offset, "expected a value", "Write a value, such as a string in double quotes.");
    case code.colonExpected:
      return at(offset, "a colon is missing before this", "Write a colon between the name and its value.");
    case code.commaExpected:
      if (/\d/.test(text[offset - 1] ?? "") && word !== "")
        return at(offset - 1, "a number begins with 0", "Put it in double quotes, or delete the 0.");
      return at(offset, "a comma is missing before this", "Write a comma between two elements.");
    case code.endExpected:
      return at(
        offset,
        "the document has ended, but something follows",
        "Delete it, or make a list: [{...}, {...}].",
      );
    case code.unicode:
    case code.escape:
      return at(offset, "invalid escape after a backslash", "Write a backslash twice.");
    case code.character:
      return at(offset, "control character in a string", "Delete it; write \\t or \\n where it is meant.");
    default:
      return at(
        offset,
        `${word === "" ? "this" : word} is not valid JSON`,
        "Put strings in double quotes; write true, false and null in small letters.",
      );
  }
}

/** The bracket that is still open at the end tells most about what is missing. */
function truncated(text: string): JsonFault {
  const open: string[] = [];
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    if (quoted) {
      if (character === "\\") at++;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === "{") open.push("}");
    else if (character === "[") open.push("]");
    else if (character === "}" || character === "]") open.pop();
  }
  return {
    at: Math.max(text.trimEnd().length - 1, 0),
    message: "the text ends too early",
    remedy:
      open.length === 0
        ? "Write the rest of it, or fetch the whole document again."
        : `Fetch the whole document again, or close what is open with ${printable(open.reverse().join(""), 20)}.`,
  };
}

/** The parser is laxer than JSON in some corners, such as which characters are blanks. */
function strict(text: string): JsonFault | undefined {
  const error = jsonSyntaxError(text);
  return (
    error && { at: error.offset, message: `not valid JSON: ${error.message}`, remedy: "Correct it here." }
  );
}
