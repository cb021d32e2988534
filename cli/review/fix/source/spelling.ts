import type ts from "typescript";
import type { Compiler } from "./compiler";

/** How a file writes what it leaves open: the quotes of its strings and the ends of its lines. */
export interface Spelling {
  readonly quote: '"' | "'";
  readonly newline: "\n" | "\r\n";
}

export function spellingOf(compiler: Compiler, file: ts.SourceFile): Spelling {
  const counts = { '"': 0, "'": 0 };
  const visit = (node: ts.Node): void => {
    if (compiler.isStringLiteral(node)) {
      const [quote] = node.getText(file);
      if (quote === '"' || quote === "'") counts[quote] += 1;
    }
    compiler.forEachChild(node, visit);
  };
  visit(file);
  return {
    quote: counts["'"] > counts['"'] ? "'" : '"',
    newline: file.text.includes("\r\n") ? "\r\n" : "\n",
  };
}

export type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

/** A value as source text, on one line. */
export function valueText(value: Value, spelling: Pick<Spelling, "quote">): string {
  if (typeof value === "string") return quoted(value, spelling);
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value)) return `[${value.map((one: Value) => valueText(one, spelling)).join(", ")}]`;
  const entries = Object.entries(value).map(
    ([key, inner]) => `${keyText(key, spelling)}: ${valueText(inner, spelling)}`,
  );
  return `{ ${entries.join(", ")} }`;
}

/** The value beneath a path of properties: `{ a: { b: true } }`. */
export const nestedValue = (path: readonly string[], value: Value): Value =>
  path.reduceRight<Value>((inner, key) => ({ [key]: inner }), value);

export const keyText = (key: string, spelling: Pick<Spelling, "quote">): string =>
  /^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key, spelling);

export function quoted(value: string, { quote }: Pick<Spelling, "quote">): string {
  const inner = JSON.stringify(value).slice(1, -1);
  return quote === '"' ? `"${inner}"` : `'${inner.replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
