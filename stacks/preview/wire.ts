import { wireMarks } from "./values/wire-marks";
import { unknown } from "../../policy-packs/controls/model/unknown";
import type { UnknownTokens } from "./unknown-token";

/** What decoding needs and gathers: every secret that passes is remembered, so that no report can show it. */
export interface Wire {
  readonly tokens: UnknownTokens;
  readonly secrets: Set<string>;
}

/**
 * A value as the SDK puts it on the wire, as plain data: unknowns become `Unknown` with the given reason, secrets lose
 * their wrapper after being remembered, assets and archives become what they are made of, resources their id.
 */
export function decode(value: unknown, because: () => string, wire: Wire): unknown {
  if (typeof value === "string") return decodeText(value, because, wire);
  // What a program counts out of an unknown.
  if (Number.isNaN(value)) return unknown(because());
  if (Array.isArray(value)) return value.map((inner) => decode(inner, because, wire));
  if (typeof value !== "object" || value === null) return value;
  const record = value as Record<string, unknown>;
  switch (record[wireMarks.key]) {
    case undefined:
      return unknownName(record, wire) ?? mapped(record, (inner) => decode(inner, because, wire));
    case wireMarks.secret:
      rememberSecret(record.value, wire);
      return decode(record.value, because, wire);
    case wireMarks.output:
      if (record.secret === true) rememberSecret(record.value, wire);
      return "value" in record ? decode(record.value, because, wire) : unknown(because());
    case wireMarks.resource:
      return "id" in record ? decode(record.id, because, wire) : record.urn;
    default: {
      // An asset or archive: the engine, too, drops the SDK's own flags.
      const { [wireMarks.key]: _, __pulumiAsset, __pulumiArchive, ...content } = record;
      return mapped(content, (inner) => decode(inner, because, wire));
    }
  }
}

/** A map of which not even the names are known, such as an unknown of which the SDK has listed what it holds. */
function unknownName(record: Readonly<Record<string, unknown>>, { tokens }: Wire): unknown {
  for (const name in record) {
    const found = tokens.find(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function decodeText(text: string, because: () => string, wire: Wire): unknown {
  if (text.includes(wireMarks.unknown)) return unknown(because());
  const found = wire.tokens.find(text);
  return found === undefined ? text : unknown(found.because, partlyKnown(text, because, wire));
}

/** What JSON text holds in which something is unknown; undefined where it is no JSON, or the name of a property is unknown. */
function partlyKnown(text: string, because: () => string, wire: Wire): unknown {
  const document = jsonIn(text);
  return document === undefined || hasUnknownName(document, wire)
    ? undefined
    : decode(document, because, wire);
}

/** The map or list that a text holds as JSON. */
function jsonIn(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const hasUnknownName = (value: unknown, wire: Wire): boolean =>
  typeof value === "object" &&
  value !== null &&
  Object.entries(value).some(
    ([key, inner]) => wire.tokens.find(key) !== undefined || hasUnknownName(inner, wire),
  );

/** Where in a value the secrets are, which decoding takes out of their wrapper: keys joined by "/". */
export function secretPaths(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value !== "object" || value === null) return [];
  const record = value as Record<string, unknown>;
  const mark = record[wireMarks.key];
  if (mark === wireMarks.secret || (mark === wireMarks.output && record.secret === true))
    return [path.join("/")];
  if (mark === wireMarks.output) return secretPaths(record.value, path);
  return Object.entries(record).flatMap(([key, inner]) =>
    key === wireMarks.key ? [] : secretPaths(inner, [...path, key]),
  );
}

/** Remembers the leaves of a secret value; of JSON text that is unknown in parts, the parts that are known. */
export function rememberSecret(value: unknown, wire: Wire): void {
  if (typeof value === "number") wire.secrets.add(String(value));
  else if (typeof value === "string") {
    if (value.includes(wireMarks.unknown)) return;
    if (wire.tokens.find(value)) rememberSecret(jsonIn(value), wire);
    else wire.secrets.add(value);
  } else if (typeof value === "object" && value !== null)
    for (const [key, inner] of Object.entries(value)) if (key !== wireMarks.key) rememberSecret(inner, wire);
}

const mapped = (record: Record<string, unknown>, map: (value: unknown) => unknown) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));

/** A wire value with each unknown leaf replaced by a token that says where it came from. */
export function tokenized(value: unknown, because: (path: string) => string, wire: Wire, path = ""): unknown {
  if (value === wireMarks.unknown) return wire.tokens.issue(because(path));
  if (Array.isArray(value)) return value.map((inner, i) => tokenized(inner, because, wire, `${path}[${i}]`));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      tokenized(inner, because, wire, path ? `${path}.${key}` : key),
    ]),
  );
}

export const isSecret = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  (value as Record<string, unknown>)[wireMarks.key] === wireMarks.secret;

/** Whether an object is one of the SDK's special values and not a map of the program's. */
export const isMarked = (value: object): boolean => wireMarks.key in value;
