import type { Node } from "jsonc-parser";
import { didYouMean } from "../did-you-mean";
import { shown, type Problem } from "../problem";
import type { Placed } from "./placed";
import type { JsonText } from "./json-text";

/** What reading a document's parts needs: where to tell what is wrong. */
export interface Reader {
  readonly wrong: (at: number, message: string, remedy: string) => void;
  readonly problems: Problem[];
}

export const reader = ({ place }: Pick<JsonText, "place">, problems: Problem[]): Reader => ({
  problems,
  wrong: (at, message, remedy) => problems.push({ ...place(at), message, remedy }),
});

/** A member of a JSON object. */
export interface Member {
  readonly name: string;
  readonly at: number;
  readonly value: Node;
}

export function members(object: Node): readonly Member[] {
  return (object.children ?? []).flatMap(({ children: [name, value] = [] }) =>
    name && value ? [{ name: String(name.value), at: name.offset, value }] : [],
  );
}

/** Members by name, where all names must be among the known ones. */
export function known<K extends string>(
  object: Node,
  what: string,
  names: readonly K[],
  { wrong }: Reader,
): Partial<Record<K, Member>> {
  const found: Partial<Record<K, Member>> = {};
  for (const member of members(object)) {
    const name = names.find((one) => one === member.name);
    if (name !== undefined) found[name] ??= member;
    else
      wrong(
        member.at,
        `${what} has no element ${shown(member.name)}.${didYouMean(member.name, names)}`,
        `It may have: ${names.join(", ")}. Their case counts.`,
      );
  }
  return found;
}

/** Names that an object gives twice: whoever reads it takes the first or the last, as they please. */
export function tellDuplicates(node: Node, read: Reader): void {
  if (node.type === "object") {
    const seen = new Set<string>();
    for (const { name, at } of members(node)) {
      if (seen.has(name))
        read.wrong(at, `${shown(name)} is given twice`, "Put both values into one, or delete one of them.");
      seen.add(name);
    }
  }
  for (const child of node.children ?? []) tellDuplicates(child, read);
}

/** A text, or a list of one or more. */
export function texts(node: Node, what: string, { wrong }: Reader, scalars = false): readonly Placed[] {
  const items = node.type === "array" ? (node.children ?? []) : [node];
  if (items.length === 0)
    wrong(node.offset, `${what} is an empty list`, "Name at least one, or delete the element.");
  return items.flatMap((item) => {
    if (item.type === "string" || (scalars && (item.type === "number" || item.type === "boolean")))
      return [{ value: String(item.value), at: item.offset }];
    wrong(
      item.offset,
      `${what} must be ${item === node ? "a text or a list of texts" : "a list of texts"}, not ${nameOf(item)}`,
      "Put it in double quotes.",
    );
    return [];
  });
}

/** What a value is, for a message. */
export const nameOf = ({ type }: Node): string => names[type] ?? type;

const names: Partial<Record<Node["type"], string>> = {
  object: "an object",
  array: "a list",
  string: "a text",
  number: "a number",
  boolean: "true or false",
};
