import { digest } from "../urn";

/** A value with placeholders, nested as AWS nests it: see `fill` for the placeholders there are. */
export type Template = string | readonly Template[] | { readonly [key: string]: Template };

/** Which values of a resource type follow from its inputs, its place and its URN; all others stay unknown. */
export interface ComputedType {
  /** The input that holds the physical name; Pulumi's provider fills it in when the program leaves it out. */
  readonly name?: string;
  /** What an automatic name looks like; default "{auto}". */
  readonly automatic?: string;
  readonly id?: string;
  readonly arn?: string;
  readonly outputs?: Readonly<Record<string, Template>>;
  /** Takes tags, so the provider merges its default tags in. */
  readonly tags?: boolean;
}

export type Lookup = (placeholder: string) => string | undefined;

/**
 * Fills a template in, or gives undefined when a placeholder has no known value. `{name}`, `{id}`, `{arn}`, `{account}`,
 * `{region}`, `{partition}` and `{path}` are looked up, as is `{in:property}`; `{hex:8}`, `{lower:8}` (a-z, 0-9),
 * `{upper:16}`, `{digits:10}` and `{uuid}` stand for randomness and depend on the URN only.
 */
export function fill(template: Template, lookup: Lookup, urn: string): unknown {
  if (typeof template === "string") return fillText(template, lookup, urn);
  if (Array.isArray(template)) return template.map((inner: Template) => fill(inner, lookup, urn));
  return Object.fromEntries(
    Object.entries(template)
      .map(([key, inner]) => [key, fill(inner, lookup, urn)] as const)
      .filter(([, value]) => value !== undefined),
  );
}

export function fillText(template: string, lookup: Lookup, urn: string): string | undefined {
  const parts = template.split(/\{([^}]+)\}/);
  const filled = parts.map((part, i) => (i % 2 === 0 ? part : (random(part, urn) ?? lookup(part))));
  return filled.includes(undefined) ? undefined : filled.join("");
}

const alphabets: Readonly<Record<string, string>> = {
  hex: "0123456789abcdef",
  lower: "abcdefghijklmnopqrstuvwxyz0123456789",
  upper: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567",
  digits: "0123456789",
};

function random(placeholder: string, urn: string): string | undefined {
  if (placeholder === "uuid") {
    const hex = digest(urn, "uuid");
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `4${hex.slice(13, 16)}`,
      `8${hex.slice(17, 20)}`,
      hex.slice(20, 32),
    ].join("-");
  }
  const [kind = "", length, salt = ""] = placeholder.split(":");
  const alphabet = alphabets[kind];
  return alphabet === undefined ? undefined : characters(alphabet, Number(length), digest(urn, kind, salt));
}

/** 32 characters at the most: one for each byte of the digest. */
const characters = (alphabet: string, length: number, hex: string) =>
  Array.from(
    { length },
    (_, i) => alphabet[parseInt(hex.slice(2 * i, 2 * i + 2), 16) % alphabet.length],
  ).join("");
