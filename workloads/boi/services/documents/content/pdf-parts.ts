interface PdfParts {
  /** All but the streams' contents. */
  readonly outside: string;
  readonly streams: readonly { readonly dictionary: string; readonly content: string }[];
  /** Strings and comments. */
  readonly asides: readonly string[];
}

/** Comment, hexadecimal string, name or word, or one character of any other kind (ISO 32000-1, 7.2 and 7.3). */
const token = /%[^\r\n]*|<[\da-fA-F\s]*>|\/?[^\0\s()<>[\]{}/%]+|[^\0\s]/gy;
const white = /[\0\s]*/y;

/** Takes a PDF apart from its beginning to its end; undefined when a string or stream does not end. */
export function pdfParts(text: string): PdfParts | undefined {
  const [streams, asides, outside]: [PdfParts["streams"][number][], string[], string[]] = [[], [], []];
  let [at, kept, object] = [0, 0, 0];
  for (;;) {
    white.lastIndex = at;
    white.test(text);
    token.lastIndex = white.lastIndex;
    const found = token.exec(text);
    if (!found) break;
    const [word] = found;
    at = token.lastIndex;
    if (word === "(") {
      const end = endOfString(text, at);
      if (end === undefined) return undefined;
      asides.push(text.slice(at, end));
      at = end;
    } else if (word.startsWith("%")) asides.push(word);
    else if (word.endsWith("obj")) object = at;
    else if (word === "stream") {
      const end = text.indexOf("endstream", at);
      if (end < 0) return undefined;
      const dictionary = text.slice(object, at);
      const start = at + (/^[ \t]*\r?\n?/.exec(text.slice(at, at + 100))?.[0].length ?? 0);
      streams.push({ dictionary, content: text.slice(start, end) });
      outside.push(text.slice(kept, at));
      kept = end;
      at = end + "endstream".length;
    }
  }
  return { outside: [...outside, text.slice(kept)].join(" "), streams, asides };
}

/** Brackets nest; a backslash takes the next character's meaning away. */
function endOfString(text: string, from: number): number | undefined {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === "\\") at += 1;
    else if (character === "(") depth += 1;
    else if (character === ")") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return undefined;
}
