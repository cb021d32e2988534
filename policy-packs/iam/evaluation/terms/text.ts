import { type Call, held } from "./call";
import { type Pattern, type Piece, pattern } from "./pattern";
import type { Truth } from "./truth";

interface Variable {
  /** Lower case. */
  readonly variable: string;
  readonly fallback?: string;
}

/** A value of a policy with its variables parsed. */
export interface Text {
  readonly pieces: readonly (Piece | Variable)[];
  /** Where there are no variables. */
  readonly fixed?: Pattern;
}

/** How a value is read: variables mean something since the language's version 2012-10-17 only. */
export interface Reading {
  readonly variables: boolean;
  /** Whether `*` and `?` stand for other characters. */
  readonly wildcards: boolean;
  readonly ignoreCase?: boolean;
}

const variable = /^\$\{\s*(?:([*?$])|([^,'{}$\s](?:[^,'{}$]*[^,'{}$\s])?)\s*(?:,\s*'([^']*)'\s*)?)\}/;

/** A value such as "arn:aws:s3:::home/${aws:username, 'nobody'}/*". */
export function parseText(value: string, reading: Reading): Text | { readonly problem: string } {
  const fold = (given: string) => (reading.ignoreCase ? given.toLowerCase() : given);
  const plain = (given: string): Piece =>
    reading.wildcards ? { wild: fold(given) } : { literal: fold(given) };
  if (!reading.variables || !value.includes("${")) {
    const pieces = [plain(value)];
    return { pieces, fixed: pattern(pieces) };
  }
  const pieces: (Piece | Variable)[] = [];
  let rest = value;
  for (let at = rest.indexOf("${"); at >= 0; at = rest.indexOf("${")) {
    const found = variable.exec(rest.slice(at));
    const [whole = "", character, key, fallback] = found ?? [];
    if (!found || (key !== undefined && !key.includes(":")))
      return { problem: `"${value}" has something after "\${" that is no policy variable` };
    if (at > 0) pieces.push(plain(rest.slice(0, at)));
    if (character !== undefined) pieces.push({ literal: character });
    else if (key !== undefined)
      pieces.push({
        variable: key.toLowerCase(),
        ...(fallback === undefined ? {} : { fallback: fold(fallback) }),
      });
    rest = rest.slice(at + whole.length);
  }
  if (rest !== "") pieces.push(plain(rest));
  const fixed = pieces.filter((piece) => !("variable" in piece)) as readonly Piece[];
  return { pieces, ...(fixed.length === pieces.length ? { fixed: pattern(fixed) } : {}) };
}

/**
 * Whether `meets` holds for the text with its variables filled in. AWS says that a value with a variable that cannot be
 * filled in matches nothing, and that it may make the whole statement invalid: behind a "not" the two differ, and no one
 * knows which it is.
 */
export function textMeets(
  { pieces, fixed }: Text,
  call: Call,
  { negated, ignoreCase }: { readonly negated: boolean; readonly ignoreCase?: boolean },
  meets: (pattern: Pattern) => Truth,
): Truth {
  if (fixed) return meets(fixed);
  const unknown: string[] = [];
  const missing: string[] = [];
  const filled = pieces.map((piece): Piece => {
    if (!("variable" in piece)) return piece;
    const values = held(call, piece.variable);
    if (values === "unknown") {
      unknown.push(piece.variable);
      return { wild: "*" };
    }
    // A key with several values cannot be a variable.
    const value = values !== "absent" && values.length === 1 ? values[0] : piece.fallback;
    if (value === undefined) missing.push(piece.variable);
    return { literal: (ignoreCase ? value?.toLowerCase() : value) ?? "" };
  });
  if (missing.length > 0) return negated ? missing : false;
  if (unknown.length === 0) return meets(pattern(filled));
  return !negated && meets(pattern(filled)) === false ? false : unknown;
}
