import { ScaffoldError } from "./scaffold";

/** A file's text with one more named import, after the last one that it has; unchanged where it imports that already. */
export function withImport(text: string, statement: string): string {
  if (text.includes(statement)) return text;
  const last = [...text.matchAll(/^import [^;]*;\n/gm)].at(-1);
  if (last === undefined) return `${statement}\n${text}`;
  const at = last.index + last[0].length;
  return `${text.slice(0, at)}${statement}\n${text.slice(at)}`;
}

/** A file's text with one more entry at the end of the list or record that begins with `opening` and ends with `closing`. */
export function withEntry(text: string, opening: string, closing: string, entry: string): string {
  const begin = text.indexOf(opening);
  const lineEnd = text.indexOf("\n", begin);
  if (begin >= 0 && text.slice(begin, lineEnd).endsWith(closing)) {
    const [end, first] = [lineEnd - closing.length, text.lastIndexOf("[", lineEnd) + 1];
    return `${text.slice(0, first)}\n${text.slice(first, end)},\n${entry}\n${text.slice(end)}`;
  }
  const end = begin < 0 ? -1 : text.indexOf(`\n${closing}`, begin);
  if (end < 0) throw new ScaffoldError(`"${opening}" is not where the scaffold expects it: add it by hand`);
  return `${text.slice(0, end)}\n${entry}${text.slice(end)}`;
}
