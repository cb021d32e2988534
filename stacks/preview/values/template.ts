import { wireMarks } from "./wire-marks";
import { digest } from "./urn";

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
 * Fills templates in and leaves out those with a placeholder that has no known value; deeper down, where a missing
 * property would read as a fact, it becomes the SDK's mark for unknown. `{name}`, `{id}`, `{arn}`, `{account}`, `{region}`,
 * `{partition}`, `{dns}`, `{path}` and `{scope}` are looked up, as are `{in:property}` and `{arn:property}`, an input that is an ARN; `{hex:8}`, `{lower:8}` (a-z, 0-9), `{upper:16}`,
 * `{digits:10}` and `{uuid}` stand for randomness: they depend on the seed, a URN, and are unknown without one.
 */
export const filled = (
  templates: Readonly<Record<string, Template>>,
  lookup: Lookup,
  seed: string | undefined,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(templates)
      .map(([key, template]) => [
        key,
        typeof template === "string" ? fillText(template, lookup, seed) : fillDeep(template, lookup, seed),
      ])
      .filter(([, value]) => value !== undefined),
  ) as Record<string, unknown>;

function fillDeep(template: Template, lookup: Lookup, seed: string | undefined): unknown {
  if (typeof template === "string") return fillText(template, lookup, seed) ?? wireMarks.unknown;
  if (Array.isArray(template)) return template.map((inner: Template) => fillDeep(inner, lookup, seed));
  return Object.fromEntries(
    Object.entries(template).map(([key, inner]) => [key, fillDeep(inner, lookup, seed)]),
  );
}

export function fillText(template: string, lookup: Lookup, seed: string | undefined): string | undefined {
  const parts = template.split(/\{([^}]+)\}/);
  const filled = parts.map((part, i) =>
    i % 2 === 0 ? part : ((seed === undefined ? undefined : random(part, seed)) ?? lookup(part)),
  );
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
