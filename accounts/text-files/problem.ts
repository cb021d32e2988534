import type { FilePosition } from "./file-position";

/** Something wrong with the organization's files: what, where, and how to fix it. */
export interface Problem extends FilePosition {
  readonly message: string;
  readonly remedy: string;
}

/** Control, format and separator characters, lone surrogates, and a carriage return that ends no line. */
export const invisible = /\r(?!\n)|(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

export const codePoint = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

const everyInvisible = new RegExp(invisible, "gu");

/** Text that may be printed whatever the file holds: one line, no terminal control, not too long. */
export function printable(text: string, longest = 200): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return cut.replace(/[\t\n\r]+/g, " ").replace(everyInvisible, codePoint);
}

/** A value of a file as a message quotes it. */
export function quoteValue(value: unknown): string {
  if (typeof value === "string") return `"${printable(value, 70).replace(/["\\]/g, "\\$&")}"`;
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "a map" : String(value);
}
