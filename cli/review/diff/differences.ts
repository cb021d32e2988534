import { parsedJson } from "../../../policy-packs/controls/facts/parsed-json";
import {
  isSavedRecord,
  isSavedSecret,
  isSavedUnknown,
  type SavedSecret,
  type SavedValue,
} from "../saved-preview/saved-value";
import type { Difference, NotCompared, Side } from "./difference";
import { isPolicy, policyDifferences } from "./policy-differences";

type Given = SavedValue | undefined;

/** What differs between two values of one property; what cannot be compared is counted in `open`. */
export function differences(before: Given, after: Given, path: string, open: NotCompared): Difference[] {
  if (isSavedSecret(before) && isSavedSecret(after))
    return secretDifferences(before.$secret, after.$secret, path, open);
  if (isSavedUnknown(before) && isSavedUnknown(after) && before.$unknown === after.$unknown) {
    open.unknown++;
    return [];
  }
  const [was, is] = [plain(before), plain(after)];
  const different = [{ path, before: side(was), after: side(is) }];
  if (was === undefined && is === undefined) return [];
  if (was === undefined || is === undefined || isMark(was) || isMark(is)) return different;
  const [wasJson, isJson] = [structured(was), structured(is)];
  if (wasJson !== undefined && isJson !== undefined) {
    if (isPolicy(wasJson) && isPolicy(isJson)) return policyDifferences(wasJson, isJson, path);
    return differences(wasJson, isJson, path, open);
  }
  if (Array.isArray(was) && Array.isArray(is)) return listDifferences(was, is, path, open);
  if (isSavedRecord(was) && isSavedRecord(is)) {
    if (isPolicy(was) && isPolicy(is)) return policyDifferences(was, is, path);
    return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((key) =>
      differences(was[key], is[key], at(path, key), open),
    );
  }
  return JSON.stringify(was) === JSON.stringify(is) ? [] : different;
}

function secretDifferences(was: SavedSecret, is: SavedSecret, path: string, open: NotCompared): Difference[] {
  const around = was.shown === is.shown ? [] : differences(was.shown, is.shown, path, open);
  if (was.digest === undefined || is.digest === undefined) {
    open.secrets++;
    return around;
  }
  if (was.digest === is.digest) return [];
  return around.length > 0 ? around : [{ path, before: { is: "secret" }, after: { is: "secret" } }];
}

/** Plain lists are shown as a whole; of others the elements that are equal are taken out, and the rest is paired. */
function listDifferences(
  was: readonly SavedValue[],
  is: readonly SavedValue[],
  path: string,
  open: NotCompared,
): Difference[] {
  const texts = (list: readonly SavedValue[]) => list.map((item) => JSON.stringify(item));
  const [before, after] = [texts(was), texts(is)];
  if (before.join() === after.join()) {
    open.unknown += before.filter((text) => text.includes('"$unknown"')).length;
    open.secrets += before.filter((text) => text.includes('"$secret"') && !text.includes('"digest"')).length;
    return [];
  }
  if ([...was, ...is].every((item) => typeof item !== "object" || item === null || isMark(item)))
    return [{ path, before: side(was), after: side(is) }];
  const key = naming.find((name) => isNaming(name, was) && isNaming(name, is));
  if (key !== undefined) {
    const byName = (list: readonly SavedValue[]) => new Map(list.map((item) => [nameOf(item, key), item]));
    const [wasNamed, isNamed] = [byName(was), byName(is)];
    return [...new Set([...wasNamed.keys(), ...isNamed.keys()])].flatMap((name) =>
      differences(wasNamed.get(name), isNamed.get(name), `${path}[${name}]`, open),
    );
  }
  const rest = (list: readonly SavedValue[], own: readonly string[], other: readonly string[]) =>
    list.flatMap((item, index) => (other.includes(own[index] ?? "") ? [] : [{ item, index }]));
  const [left, right] = [rest(was, before, after), rest(is, after, before)];
  if (left.length === 0 && right.length === 0) return [{ path, before: side(was), after: side(is) }];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) =>
    differences(left[i]?.item, right[i]?.item, `${path}[${String((right[i] ?? left[i])?.index ?? i)}]`, open),
  ).flat();
}

/** Properties that identify the elements of a list. */
const naming = ["name", "key", "sid", "Sid", "id", "Name", "Key"];

const isNaming = (name: string, list: readonly SavedValue[]): boolean =>
  list.every((item) => typeof item === "object" && nameOf(item, name) !== "") &&
  new Set(list.map((item) => nameOf(item, name))).size === list.length;

const nameOf = (item: SavedValue, name: string): string => {
  const value = isSavedRecord(item) ? item[name] : undefined;
  return typeof value === "string" ? value : "";
};

/** A null is how a program says that it sets nothing. */
const plain = (value: Given): Given => (value === null ? undefined : value);

const isMark = (value: SavedValue): boolean => isSavedSecret(value) || isSavedUnknown(value);

export function side(value: Given): Side {
  if (value === undefined || value === null) return { is: "absent" };
  if (isSavedUnknown(value)) return { is: "unknown", because: value.$unknown };
  if (isSavedSecret(value))
    return value.$secret.shown === undefined ? { is: "secret" } : { is: "value", value: value.$secret.shown };
  return { is: "value", value: readableValue(value) };
}

/** Within a larger value that is shown as a whole, marks become words. */
function readableValue(value: SavedValue): SavedValue {
  if (isSavedUnknown(value)) return `(unknown: ${value.$unknown})`;
  if (isSavedSecret(value)) return value.$secret.shown ?? "[secret]";
  if (Array.isArray(value)) return value.map(readableValue);
  if (!isSavedRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, readableValue(inner)]));
}

function structured(value: SavedValue): SavedValue | undefined {
  if (typeof value !== "string" || !/^\s*[[{]/.test(value)) return undefined;
  const data = parsedJson(value);
  return typeof data === "object" && data !== null ? (data as SavedValue) : undefined;
}

const at = (path: string, key: string): string => (path === "" ? key : `${path}.${key}`);
