import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from "yaml";
import { codePoint, invisible, printable, quoteValue, type Problem } from "./problem";
import { fileLimits } from "./file-limits";
import type { YamlFile } from "./yaml-file";

export type Path = readonly PropertyKey[];

export interface PlainData {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Paths whose value could not be read, so that nothing more need be said about them. */
  readonly unreadable: readonly Path[];
}

/** A file's maps, lists and scalars as plain data: whatever YAML can do beyond that is a problem. */
export function plainData({ root, at }: YamlFile): PlainData {
  const problems: Problem[] = [];
  const unreadable: Path[] = [];
  const tell = (offset: number, message: string, remedy: string) =>
    problems.push({ ...at(offset), message, remedy });
  const refuse = (node: Node, path: Path, message: string, remedy: string): unknown => {
    unreadable.push(path);
    tell(startOffset(node), message, remedy);
    return undefined;
  };
  let anchored = false;
  const tellOfAnchor = (node: Node, written: string) => {
    if (!anchored)
      tell(startOffset(node), `the file uses the anchor or alias ${printable(written, 40)}`, writeOut);
    anchored = true;
  };

  const plain = (node: unknown, path: Path): unknown => {
    if (isAlias(node)) {
      unreadable.push(path);
      tellOfAnchor(node, `*${node.source}`);
      return undefined;
    }
    if (!isScalar(node) && !isSeq(node) && !isMap(node)) return null;
    const inner = node as Node & { anchor?: string };
    if (inner.anchor) tellOfAnchor(inner, `&${inner.anchor}`);
    if (inner.tag)
      return refuse(
        inner,
        path,
        `the value has the tag ${shownTag(inner.tag)}`,
        "Delete the tag: write plain values.",
      );
    if (isScalar(node)) return scalar(node, path);
    if (path.length >= fileLimits.nesting)
      return refuse(
        inner,
        path,
        "the value is nested too deeply",
        "Keep to the fields of an account or a unit.",
      );
    return isSeq(node) ? node.items.map((item, index) => plain(item, [...path, index])) : map(node, path);
  };

  const scalar = (node: Scalar, path: Path): unknown => {
    const hidden = typeof node.value === "string" ? invisible.exec(node.value) : null;
    return hidden
      ? refuse(
          node,
          path,
          `${fieldLabel(path)} holds the invisible character ${codePoint(hidden[0])}`,
          "Delete the escape that stands for it.",
        )
      : node.value;
  };

  /** Without a prototype, so that no field's name can mean more than itself. */
  const map = ({ items }: YAMLMap, path: Path) => {
    const fields = Object.create(null) as Record<string, unknown>;
    const first = new Map<string, number>();
    for (const { key, value } of items) {
      const fault = keyFault(key);
      const offset = startOffset(key as Node);
      if (fault) tell(offset, ...fault);
      if (fault) continue;
      const name = (key as Scalar<string>).value;
      const before = first.get(name);
      if (before !== undefined)
        tell(
          offset,
          `the field ${quoteValue(name)} is given twice, first on line ${at(before).line}`,
          "Keep one of the two.",
        );
      else {
        first.set(name, offset);
        fields[name] = plain(value, [...path, name]);
      }
    }
    return fields;
  };

  return { value: plain(root, []), problems, unreadable };
}

/** The pair or the value at a path; undefined where the file holds nothing. */
export function nodesAt(root: YAMLMap, path: Path): { readonly key?: Node; readonly value?: Node } {
  let at: { key?: Node; value?: Node } = { value: root };
  for (const step of path) {
    const { value } = at;
    if (isMap(value)) {
      const pair = value.items.find(({ key }) => isScalar(key) && key.value === step) as
        Pair<Node, Node> | undefined;
      at = { key: pair?.key, value: pair?.value ?? undefined };
    } else at = isSeq(value) ? { value: value.items[step as number] as Node | undefined } : {};
  }
  return at;
}

export const startOffset = (node: Node | null | undefined): number => node?.range?.[0] ?? 0;

/** How a message names what is at a path: contacts.billing, regions[1]. */
export const fieldLabel = (path: Path): string =>
  printable(
    path.reduce<string>(
      (text, step) =>
        typeof step === "number"
          ? `${text}[${step}]`
          : text === ""
            ? String(step)
            : `${text}.${String(step)}`,
      "",
    ),
    100,
  );

const writeOut = "Write the value out at each place: anchors, aliases and merge keys hide what a file says.";

const shownTag = (tag: string) => printable(tag.replace("tag:yaml.org,2002:", "!!"), 40);

const risky = new Set(["__proto__", "constructor", "prototype"]);

function keyFault(key: unknown): [message: string, remedy: string] | undefined {
  if (isAlias(key)) return [`the file uses the anchor or alias *${printable(key.source, 40)}`, writeOut];
  if (!isScalar(key) || typeof key.value !== "string")
    return [
      "the name of a field must be text",
      "Write the name as a plain word, in quotes where it reads as a number.",
    ];
  if ((key as Node & { anchor?: string }).anchor) return ["the name of a field carries an anchor", writeOut];
  if (key.tag) return [`the name of a field has the tag ${shownTag(key.tag)}`, "Delete the tag."];
  if (key.value === "<<") return ["the file uses the merge key <<", writeOut];
  if (risky.has(key.value))
    return [
      `the field ${quoteValue(key.value)} has a name that programs reserve`,
      "Remove it, or choose another name.",
    ];
  return invisible.test(key.value)
    ? ["the name of a field holds an invisible character", "Delete the escape that stands for it."]
    : undefined;
}
