import type { Node } from "jsonc-parser";
import type { Path } from "../../policy-packs/iam/parser/policy-source";

/** The node of a document that a path leads to, or the nearest around it. */
export function nodeAt(document: Node, path: Path): Node {
  let node = document;
  for (const step of path) {
    const inner = typeof step === "number" ? item(node, step) : propertyOf(node, step)?.children?.[1];
    if (!inner) return node;
    node = inner;
  }
  return node;
}

/** Where the key that a path ends with is written. */
export function keyOffset(document: Node, path: Path): number {
  const object = nodeAt(document, path.slice(0, -1));
  return propertyOf(object, String(path.at(-1)))?.offset ?? object.offset;
}

/** A scalar counts as the only item of a list. */
const item = (node: Node, index: number): Node | undefined =>
  node.type === "array" ? node.children?.[index] : node;

export const propertyOf = (node: Node, key: string): Node | undefined =>
  node.children?.find(({ type, children: [name] = [] }) => type === "property" && name?.value === key);
