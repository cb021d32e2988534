import { visible } from "./visible";

/** An element with its attributes and what is in it: elements, or text. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly content?: readonly Element[] | string;
}

/** A whole document; what XML cannot hold is named by its code point. */
export const xml = (root: Element): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, "").join("\n")}\n`;

function lines({ name, attributes, content = [] }: Element, indent: string): string[] {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value), true)}"`);
  const start = `${indent}<${name}${pairs.join("")}`;
  if (content.length === 0) return [`${start}/>`];
  if (typeof content === "string") return [`${start}>${escaped(content, false)}</${name}>`];
  return [`${start}>`, ...content.flatMap((inner) => lines(inner, `${indent}  `)), `${indent}</${name}>`];
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** Line breaks in an attribute would be read as spaces. U+FFFE and U+FFFF are in no XML document. */
const escaped = (text: string, attribute: boolean): string =>
  visible(text)
    .replace(/[\ufffe\uffff]/g, (one) => `U+${one.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(attribute ? /[&<>"\n\t]/g : /[&<>]/g, (one) => entities[one] ?? one);
