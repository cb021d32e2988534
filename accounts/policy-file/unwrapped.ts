import type { Node } from "jsonc-parser";
import { quoteValue } from "../text-files/problem";
import { jsonText, type JsonText } from "../text-files/json-text";
import { propertyOf } from "./policy-positions";
import { typeName, type Reader } from "./policy-reader";
import type { FileKind } from "./located-policy";

/** One document in a file, and what kind of policy the file says that it is. */
export interface Wrapped {
  readonly json: JsonText;
  readonly node: Node;
  readonly kind?: FileKind;
}

/**
 * The documents in a file: the file itself, a list of them, what the AWS CLI prints (organizations describe-policy, iam
 * get-policy-version and get-role-policy, s3api get-bucket-policy), which may hold the document as text, or what
 * palisade scp show prints and writes.
 */
export function unwrapped(json: JsonText, read: Reader): readonly Wrapped[] {
  const { root } = json;
  if (root.type !== "array") return one(json, root, read);
  const items = root.children ?? [];
  if (items.length === 0)
    read.wrong(
      root.offset,
      "the list holds no policy",
      "Write at least one policy: an object with Statement.",
    );
  return items.flatMap((item) => one(json, item, read));
}

function one(json: JsonText, node: Node, read: Reader): readonly Wrapped[] {
  if (node.type !== "object") {
    read.wrong(
      node.offset,
      `a policy must be an object, not ${typeName(node)}`,
      'Write {"Version": "2012-10-17", "Statement": [...]}.',
    );
    return [];
  }
  const member = (name: string, of = node) => propertyOf(of, name)?.children?.[1];
  if (member("Statement")) return [{ json, node }];
  const compiled = (["scp", "rcp"] as const).flatMap((kind) => documentsOf(json, member(kind), kind, read));
  if (compiled.length > 0) return compiled;
  const policy = member("Policy");
  if (policy?.type === "string") return fromText(json, policy, "resource", read);
  if (policy?.type === "object") {
    const summary = member("PolicySummary", policy);
    const kind = summary ? policyKind(member("Type", summary), read) : undefined;
    const content = member("Content", policy);
    if (content) return kind === "other" ? [] : fromText(json, content, kind, read);
  }
  const version = member("PolicyVersion");
  const document =
    member("PolicyDocument") ?? (version?.type === "object" ? member("Document", version) : undefined);
  if (document)
    return document.type === "object"
      ? [{ json, node: document, kind: "identity" }]
      : fromText(json, document, "identity", read);
  return [{ json, node }];
}

/** The documents of one kind, as Palisade lists them. */
function documentsOf(
  json: JsonText,
  compiled: Node | undefined,
  kind: FileKind,
  read: Reader,
): readonly Wrapped[] {
  const list = compiled && propertyOf(compiled, "documents")?.children?.[1];
  return (list?.children ?? []).flatMap((document) => {
    const content = propertyOf(document, "content")?.children?.[1];
    if (content === undefined) return [];
    return content.type === "object" ? [{ json, node: content, kind }] : fromText(json, content, kind, read);
  });
}

function policyKind(type: Node | undefined, { wrong }: Reader): FileKind | "other" | undefined {
  if (type === undefined) return undefined;
  if (type.value === "SERVICE_CONTROL_POLICY") return "scp";
  if (type.value === "RESOURCE_CONTROL_POLICY") return "rcp";
  wrong(
    type.offset,
    `a policy of the type ${quoteValue(type.value)} is not written in IAM's language`,
    "Only service and resource control policies are judged here.",
  );
  return "other";
}

function fromText(json: JsonText, node: Node, kind: FileKind | undefined, read: Reader): readonly Wrapped[] {
  if (node.type !== "string") {
    read.wrong(
      node.offset,
      `the document must be a string here, not ${typeName(node)}`,
      "Leave it as AWS printed it.",
    );
    return [];
  }
  const places = escapedPlaces(json.text, node);
  const inner = jsonText(String(node.value), (at) =>
    json.position(places[Math.min(at, places.length - 1)] ?? node.offset),
  );
  if ("problem" in inner) {
    read.problems.push(inner.problem);
    return [];
  }
  return [{ json: inner, node: inner.root, ...(kind && { kind }) }];
}

/** Where each character of a JSON text's value is in the source, and the end. */
function escapedPlaces(source: string, { offset, length }: Node): readonly number[] {
  const places: number[] = [];
  const end = offset + length - 1;
  for (let at = offset + 1; at < end;) {
    places.push(at);
    if (source[at] !== "\\") at += 1;
    else at += source[at + 1] === "u" ? 6 : 2;
  }
  places.push(end);
  return places;
}
