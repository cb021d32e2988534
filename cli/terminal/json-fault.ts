import { printable } from "../../accounts/text-files/problem";

/** What `JSON.parse` says against a text, and where; undefined when the text is JSON. */
export function jsonFault(text: string): { readonly offset: number; readonly message: string } | undefined {
  const message = complaint(text);
  if (message === undefined) return undefined;
  const [, position] = / at position (\d+)/.exec(message) ?? [];
  const [told = ""] = message.split(/ in JSON at position| at position|, (?:\.{3})?"[^]*" is not valid JSON/);
  return {
    offset: position === undefined ? unexpected(text) : Number(position),
    message: printable(told, 100),
  };
}

function complaint(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return (error as SyntaxError).message;
  }
}

/** Node names a token that it did not expect, not its place: the text is wrong from there on, and short before. */
function unexpected(text: string): number {
  let [sound, wrong] = [0, text.length];
  while (wrong - sound > 1) {
    const middle = Math.floor((sound + wrong) / 2);
    if (complaint(text.slice(0, middle))?.startsWith("Unexpected token")) wrong = middle;
    else sound = middle;
  }
  return complaint(text)?.startsWith("Unexpected token") ? wrong - 1 : text.trimEnd().length;
}
