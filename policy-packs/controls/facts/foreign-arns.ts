import { collect } from "../model/three-valued";
import { UnknownValue } from "../model/unknown";

/**
 * What names another partition among properties and in the JSON documents that they hold. The own one is asked for only
 * where there is an ARN. A list that has the same ARN for its own partition too is meant so.
 */
export function foreignArns(props: Readonly<Record<string, unknown>>, own: () => string): readonly string[] {
  const named = partitionsNamed(props);
  if (named?.size === 0) return [];
  return named && [...named].every((one) => one === own()) ? [] : within(props, "", own);
}

/** The partitions that properties name anywhere; undefined where a part of them is unknown. */
function partitionsNamed(props: object): ReadonlySet<string> | undefined {
  try {
    return new Set([...JSON.stringify(props).matchAll(/arn:(aws[a-z-]*):/g)].map(([, one = ""]) => one));
  } catch (error) {
    if (!(error instanceof UnknownValue)) throw error;
    return undefined;
  }
}

function within(value: unknown, path: string, own: () => string): readonly string[] {
  if (typeof value === "string") return inText(value, path, [], own);
  if (typeof value !== "object" || value === null) return [];
  const siblings = Array.isArray(value) ? knownTexts(value) : [];
  return collect(Object.keys(value), (key) => {
    if (!isKnown(value, key) && !maybeArn.test(`${path}.${key}`)) return [];
    const at = Array.isArray(value) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`;
    const inner: unknown = (value as Readonly<Record<string, unknown>>)[key];
    return typeof inner === "string" ? inText(inner, at, siblings, own) : within(inner, at, own);
  });
}

/** Of a value that is unknown only the name tells whether it will hold an ARN: an endpoint or a password never does. */
const maybeArn = /(?:arns?|polic(?:y|ies)|roles?|principals?|resources?)(?:\.\d+)*$/i;

function inText(
  text: string,
  path: string,
  siblings: readonly string[],
  own: () => string,
): readonly string[] {
  const partition = /^arn:(aws[a-z-]*):/.exec(text)?.[1];
  if (partition === undefined) {
    const document = parsed(text);
    return document === undefined ? [] : within(document, path, own);
  }
  const here = own();
  return partition === here || siblings.includes(text.replace(/^arn:[^:]*/, `arn:${here}`))
    ? []
    : [`${path} names the partition ${partition} (${text}), but lies in ${here}`];
}

function parsed(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Text of another kind that happens to begin with a bracket.
    return undefined;
  }
}

const knownTexts = (list: readonly unknown[]): readonly string[] =>
  Object.keys(list).flatMap((key) => {
    const item = isKnown(list, key) ? list[Number(key)] : undefined;
    return typeof item === "string" ? [item] : [];
  });

/** An unknown value is a getter that throws. */
const isKnown = (of: object, key: string): boolean =>
  Object.getOwnPropertyDescriptor(of, key)?.get === undefined;
