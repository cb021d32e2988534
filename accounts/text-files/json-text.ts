import { parseTree, type Node, type ParseError } from "jsonc-parser";
import { filePositions, type FilePosition } from "./file-position";
import { codePoint, invisible, type Problem } from "./problem";
import { fileLimits } from "./file-limits";
import { jsonFault } from "./json-fault";
import { tooDeepAt } from "./json-nesting";

/** JSON with the position of everything in it. */
export interface JsonText {
  readonly text: string;
  readonly root: Node;
  readonly position: (at: number) => FilePosition;
}

type Faulty = { readonly problem: Problem };

/** Reads a file's bytes as strict JSON. What follows a fault in the syntax is guesswork, so there is one problem at most. */
export function jsonFile(file: string, bytes: Uint8Array): JsonText | Faulty {
  const start = { file, line: 1, column: 1 };
  if (bytes.length > fileLimits.policyBytes)
    return problem(
      start,
      `the file is too large: at most ${fileLimits.policyBytes} bytes are read`,
      "Keep to the policies of one organization per file.",
    );
  if (utf16(bytes)) return problem(start, "the file is UTF-16", "Save it with the encoding UTF-8.");
  const [text, sound] = decoded(bytes);
  const position = filePositions(file, text);
  if (!sound)
    return problem(position(text.length), "the file is not UTF-8 here", "Save it with the encoding UTF-8.");
  if (text.startsWith("\ufeff"))
    return problem(
      start,
      "the file begins with a byte order mark, which AWS does not take for JSON",
      "Save it as UTF-8 without BOM.",
    );
  return jsonText(text, position);
}

/** Reads a text as strict JSON; `position` gives where its characters are in the file. */
export function jsonText(text: string, position: (at: number) => FilePosition): JsonText | Faulty {
  const hidden = invisible.exec(text);
  if (hidden)
    return problem(
      position(hidden.index),
      `the invisible character ${codePoint(hidden[0])} is here`,
      "Delete it: it hides what the policy says from its reviewers.",
    );
  if (text.trim() === "")
    return problem(
      position(0),
      "there is nothing in it",
      "Write a policy: an object with Version and Statement.",
    );
  const deep = tooDeepAt(text, fileLimits.policyNesting);
  if (deep !== undefined)
    return problem(
      position(deep),
      `it is nested more than ${fileLimits.policyNesting} levels deep`,
      "No policy is: delete the brackets that are too many.",
    );
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const fault = jsonFault(text, errors);
  if (fault) return problem(position(fault.at), fault.message, fault.remedy);
  // Without a fault there is a tree: an empty text was refused above.
  return { text, root: root as Node, position };
}

const problem = (at: FilePosition, message: string, remedy: string): Faulty => ({
  problem: { ...at, message, remedy },
});

const utf16 = ([a, b]: Uint8Array): boolean => (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);

/** The text, or as much of it as comes before the first byte that is not UTF-8. */
function decoded(bytes: Uint8Array): readonly [string, boolean] {
  const whole = attempt(bytes, false);
  if (whole !== undefined) return [whole, true];
  let [sound, wrong] = [0, bytes.length];
  while (wrong - sound > 1) {
    const middle = Math.floor((sound + wrong) / 2);
    if (attempt(bytes.subarray(0, middle), true) === undefined) wrong = middle;
    else sound = middle;
  }
  return [attempt(bytes.subarray(0, sound), true) ?? "", false];
}

function attempt(bytes: Uint8Array, stream: boolean): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes, { stream });
  } catch {
    return undefined;
  }
}
