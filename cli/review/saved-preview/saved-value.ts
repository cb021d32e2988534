import { looksSecret, namesSecret } from "../../../policy-packs/controls/facts/secret-text";
import { parsedJson } from "../../../policy-packs/controls/facts/parsed-json";
import { isUnknown } from "../../../policy-packs/controls/model/unknown";
import { contentDigest } from "../redaction/content-digest";
import type { Redact } from "../redaction/redact";

/** A secret as it is saved: what may be shown of it, and a keyed digest to compare it by within one run of a diff. */
export interface SavedSecret {
  readonly shown?: string;
  readonly digest?: string;
}

/** Plain data in which `{"$unknown": reason}` and `{"$secret": ...}` replace what is not known or not shown. */
export type SavedValue = null | boolean | number | string | readonly SavedValue[] | SavedRecord;
export interface SavedRecord {
  readonly [key: string]: SavedValue;
}

export interface Hiding {
  /** Folder of the project, below which files are identified by their content too. */
  readonly root: string;
  readonly hide: Redact;
  /** Of a secret, under the key of this run; undefined when there is none. */
  readonly digest: (secret: string) => string | undefined;
}

const mask = "[secret]";

/** Inputs of a resource as they may be written to a file. `secrets` are the paths that the engine knows to be secret. */
export function savedValue(
  given: unknown,
  secrets: readonly string[],
  { hide, digest, root }: Hiding,
): SavedValue {
  const marked = new Set(secrets);
  const secret = (whole: unknown, shown?: string): SavedValue => {
    const own = digest(typeof whole === "string" ? whole : JSON.stringify(whole));
    return {
      $secret: { ...(shown === undefined ? {} : { shown }), ...(own === undefined ? {} : { digest: own }) },
    };
  };
  const save = (value: unknown, path: readonly string[]): SavedValue => {
    if (isUnknown(value)) return { $unknown: hide(value.because) };
    if (value === undefined || value === null) return null;
    if (marked.has(path.join("/"))) return secret(value);
    if (typeof value === "string") return saveText(value, path.at(-1) ?? "");
    if (typeof value === "number" || typeof value === "boolean") return value;
    if (Array.isArray(value)) return value.map((inner, index) => save(inner, [...path, String(index)]));
    if (typeof value !== "object") return null;
    const content = contentDigest(value as Record<string, unknown>, root);
    if (content !== undefined) return { path: hide((value as { path: string }).path), sha256: content };
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    const named = valueOfNamed(value as Record<string, unknown>);
    return Object.fromEntries(
      entries.map(([key, inner]) => [
        escaped(hide(key)),
        key === named && typeof inner === "string" ? secret(inner) : save(inner, [...path, key]),
      ]),
    );
  };
  const saveText = (given: string, key: string): SavedValue => {
    const value = given.replaceAll(root, ".");
    if (isNamedSecret(key, value) || looksSecret(value)) return secret(value);
    const shown = hide(withinJson(value));
    if (shown === value) return value;
    return shown === mask ? secret(value) : secret(value, shown);
  };
  return save(given, []);
}

/** Names that speak of a token or a password and hold none. */
const harmless = new Set(["httpTokens"]);

const isNamedSecret = (key: string, value: string): boolean =>
  !harmless.has(key) && namesSecret(key) && !/^(|true|false|\d{1,3}|arn:.*|\$\{.*)$/s.test(value);

/** In `{name: "DB_PASSWORD", value: "..."}` it is the name that says what the value is. */
const valueOfNamed = ({ name, key, value }: Readonly<Record<string, unknown>>): string | undefined =>
  [name, key].some((one) => typeof one === "string" && namesSecret(one)) && value !== ""
    ? "value"
    : undefined;

/** JSON text with the values masked that by their names are secrets; other text as it is. */
function withinJson(text: string): string {
  if (!/^\s*[[{]/.test(text)) return text;
  const data = parsedJson(text);
  if (typeof data !== "object" || data === null) return text;
  const copy = (value: unknown, name: string): unknown => {
    if (typeof value === "string" && (isNamedSecret(name, value) || looksSecret(value))) return mask;
    if (Array.isArray(value)) return value.map((inner) => copy(inner, ""));
    if (typeof value !== "object" || value === null) return value;
    const secretValue = valueOfNamed(value as Record<string, unknown>);
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, copy(inner, key === secretValue ? "secret" : key)]),
    );
  };
  const masked = JSON.stringify(copy(data, ""));
  return masked === JSON.stringify(data) ? text : masked;
}

/** A program's own key that looks like one of our marks. */
const escaped = (key: string): string => (key.startsWith("$") ? `$${key}` : key);

export const isSavedRecord = (value: unknown): value is SavedRecord =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isSavedUnknown = (value: unknown): value is { readonly $unknown: string } =>
  isSavedRecord(value) && "$unknown" in value;

export const isSavedSecret = (value: unknown): value is { readonly $secret: SavedSecret } =>
  isSavedRecord(value) && "$secret" in value;
