import type ts from "typescript";
import type { Compiler } from "./compiler";
import { keyText, quoted, valueText, type Spelling, type Value } from "./spelling";
import type { TextChange } from "./text-change";

export interface Property {
  readonly key: string;
  readonly value: Value;
}

/** The changes that write one more property at the end of an object literal, in the way of those that are there. */
export function insertedProperty(
  compiler: Compiler,
  file: ts.SourceFile,
  object: ts.ObjectLiteralExpression,
  { key, value }: Property,
  spelling: Spelling,
): readonly TextChange[] {
  const own = quotesOf(compiler, file, object);
  const name = own === undefined ? keyText(key, spelling) : quoted(key, { quote: own });
  return appendedItem(file, object, object.properties, [`${name}: ${valueText(value, spelling)}`], spelling);
}

/** The changes that write one more item, of one or more lines, at the end of an object or array literal. */
export function appendedItem(
  file: ts.SourceFile,
  literal: ts.ObjectLiteralExpression | ts.ArrayLiteralExpression,
  items: ts.NodeArray<ts.Node>,
  lines: readonly string[],
  spelling: Spelling,
): readonly TextChange[] {
  const last = items.at(-1);
  const oneLine = lines.map((line) => line.trim()).join(" ");
  if (last === undefined) return [inEmpty(file, literal, oneLine, spelling)];
  const { text } = file;
  const comma = items.hasTrailingComma;
  const end = last.getEnd();
  // The list of items reaches to the comma after the last, if there is one.
  const afterComma = comma ? items.end : end;
  const closing = literal.getEnd() - 1;
  if (!text.slice(afterComma, closing).includes("\n")) {
    return [insert(afterComma, comma ? ` ${oneLine},` : `, ${oneLine}`)];
  }
  const lineEnd = endOfLine(text, afterComma, closing);
  const indent = `${spelling.newline}${indentAt(text, last.getStart(file))}`;
  const added = `${indent}${lines.join(indent)}${comma ? "," : ""}`;
  return comma || lineEnd === end
    ? [insert(lineEnd, comma ? added : `,${added}`)]
    : [insert(end, ","), insert(lineEnd, added)];
}

function inEmpty(file: ts.SourceFile, literal: ts.Node, written: string, { newline }: Spelling): TextChange {
  const [start, end] = [literal.getStart(file) + 1, literal.getEnd() - 1];
  const inner = file.text.slice(start, end);
  const space = file.text[end] === "}" ? " " : "";
  if (inner.trim() === "") return { start, end, text: `${space}${written}${space}` };
  // Comments are all that is there.
  const indent = indentAt(file.text, start + inner.search(/\S/));
  if (!inner.includes("\n")) return insert(end, `${/\s$/.test(inner) ? "" : " "}${written} `);
  return insert(start + inner.trimEnd().length, `${newline}${indent}${written},`);
}

const insert = (at: number, text: string): TextChange => ({ start: at, end: at, text });

/** After a comment on the same line, which is about the property before it. */
function endOfLine(text: string, from: number, limit: number): number {
  const rest = text.slice(from, limit);
  const comment = /^[ \t]*(?:\/\/[^\r\n]*|\/\*[^\r\n]*?\*\/)(?=[ \t]*\r?\n)/.exec(rest);
  return comment ? from + comment[0].length : from;
}

/** The white space that the line of a position begins with. */
export function indentAt(text: string, position: number): string {
  const start = text.lastIndexOf("\n", position - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start))?.[0] ?? "";
}

/** The quotes of the keys, where all of them have quotes. */
function quotesOf(
  compiler: Compiler,
  file: ts.SourceFile,
  { properties }: ts.ObjectLiteralExpression,
): '"' | "'" | undefined {
  const names = properties.flatMap(({ name }) => name ?? []);
  const quotes = names.map((name) => (compiler.isStringLiteral(name) ? name.getText(file)[0] : undefined));
  const [first] = quotes;
  return (first === '"' || first === "'") && quotes.every((quote) => quote !== undefined) ? first : undefined;
}
