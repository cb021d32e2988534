import { printable } from "./problem";

export interface JsonSyntaxError {
  readonly offset: number;
  readonly message: string;
}

/** What `JSON.parse` reports for a text, and where; undefined when the text is JSON. */
export function jsonSyntaxError(text: string): JsonSyntaxError | undefined {
  const message = parseError(text);
  if (message === undefined) return undefined;
  const [, position] = / at position (\d+)/.exec(message) ?? [];
  return {
    offset: position === undefined ? unexpectedToken(text) : Number(position),
    message: printable(jsonErrorReason(message), 100),
  };
}

/** The message of a `SyntaxError` of `JSON.parse` without the position and the text that some engines repeat in it. */
export const jsonErrorReason = (message: string): string =>
  message.split(/ in JSON at position| at position|, (?:\.{3})?"[^]*"(?:\.{3})? is not valid JSON/)[0] ?? "";

function parseError(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return (error as SyntaxError).message;
  }
}

/** Node names a token that it did not expect, not its position: the text is wrong from there on, and short before. */
function unexpectedToken(text: string): number {
  let [sound, wrong] = [0, text.length];
  while (wrong - sound > 1) {
    const middle = Math.floor((sound + wrong) / 2);
    if (parseError(text.slice(0, middle))?.startsWith("Unexpected token")) wrong = middle;
    else sound = middle;
  }
  return parseError(text)?.startsWith("Unexpected token") ? wrong - 1 : text.trimEnd().length;
}
