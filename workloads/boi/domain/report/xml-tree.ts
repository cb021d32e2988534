import type { Wire } from "./wire";

/** An element with elements in it. All such carry a SeqNum. */
export interface Container {
  readonly name: string;
  readonly texts: Wire;
  readonly containers: readonly Container[];
}

/** FinCEN's order: texts alphabetically by element, then the containers. */
export const container = (
  name: string,
  texts: Wire,
  containers: readonly (Container | undefined)[] = [],
): Container => ({
  name,
  texts: texts.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  containers: containers.filter((inner) => inner !== undefined),
});

const attributes =
  'xmlns:fc2="www.fincen.gov/base" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
  'xsi:schemaLocation="www.fincen.gov/base https://www.fincen.gov/sites/default/files/schema/base/BOIRSchema.xsd"';

/** The one text of a tree: same tree, same bytes. */
export function xmlOf(root: Container): string {
  let sequence = 0;
  const lines = (element: Container, indent: string, more = ""): readonly string[] => {
    sequence += 1;
    return [
      `${indent}<fc2:${element.name} SeqNum="${sequence}"${more}>`,
      ...element.texts.map(([name, text]) =>
        text === "" ? `${indent}  <fc2:${name}/>` : `${indent}  <fc2:${name}>${escaped(text)}</fc2:${name}>`,
      ),
      ...element.containers.flatMap((inner) => lines(inner, `${indent}  `)),
      `${indent}</fc2:${element.name}>`,
    ];
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, "", ` ${attributes}`).join("\n")}\n`;
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escaped = (text: string): string => text.replace(/[&<>]/g, (character) => escapes[character] as string);
