import { SaxesParser } from "saxes";
import { UnreadableBoir } from "./unreadable-boir";
import type { Container } from "./xml-tree";

/** Far above any report that the rules allow, far below what hurts. FinCEN publishes no limit. */
const limits = { bytes: 4 * 1024 * 1024, depth: 6, elements: 20_000, attributes: 8 };

interface Open {
  readonly name: string;
  readonly texts: [string, string][];
  readonly containers: Container[];
  readonly numbered: boolean;
  text: string;
}

/** The elements of a BOIR. DTDs are refused whatever they say, and with them entities, external files and XML bombs. */
export function parseTree(xml: string): Container {
  if (Buffer.byteLength(xml) > limits.bytes) refuse(`is larger than ${limits.bytes} bytes`);
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: Open[] = [];
  const numbers = new Set<string>();
  let elements = 0;
  let root: Container | undefined;
  parser.on("error", () => refuse("is not well-formed XML"));
  parser.on("doctype", () => refuse("has a document type declaration"));
  parser.on("processinginstruction", () => refuse("has a processing instruction"));
  parser.on("xmldecl", ({ version, encoding }) => {
    if (version !== "1.0" || (encoding !== undefined && !/^utf-8$/i.test(encoding)))
      refuse("is not XML 1.0 in UTF-8");
  });
  parser.on("opentagstart", () => {
    elements += 1;
    if (elements > limits.elements) refuse(`has more than ${limits.elements} elements`);
    if (open.length >= limits.depth) refuse(`is nested deeper than ${limits.depth}`);
  });
  let attributes = 0;
  parser.on("attribute", () => {
    attributes += 1;
    if (attributes > limits.attributes) refuse("has an element with too many attributes");
  });
  parser.on("opentag", ({ local, uri, attributes: given }) => {
    attributes = 0;
    if (uri !== "www.fincen.gov/base") refuse("has an element of another namespace");
    const number = given.SeqNum?.value;
    if (number !== undefined) {
      if (!/^[1-9]\d{0,9}$/.test(number) || numbers.has(number)) refuse("has a SeqNum that is not unique");
      numbers.add(number);
    }
    open.push({ name: local, texts: [], containers: [], numbered: number !== undefined, text: "" });
  });
  const addText = (text: string) => {
    const inner = open.at(-1);
    if (inner) inner.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const closed = open.pop();
    if (!closed) return;
    const parent = open.at(-1);
    if (!closed.numbered) {
      if (closed.texts.length + closed.containers.length > 0 || !parent)
        refuse(`has a ${closed.name} without SeqNum`);
      else parent.texts.push([closed.name, closed.text]);
      return;
    }
    if (closed.text.trim() !== "") refuse(`has text beside the elements of ${closed.name}`);
    const { name, texts, containers } = closed;
    if (parent) parent.containers.push({ name, texts, containers });
    else root = { name, texts, containers };
  });
  parser.write(xml).close();
  if (!root) throw new UnreadableBoir("the XML has no element");
  return root;
}

function refuse(why: string): never {
  throw new UnreadableBoir(`the XML ${why}`);
}
