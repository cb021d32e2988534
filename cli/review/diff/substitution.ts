import type { SavedOrganization, SavedResource } from "../saved-preview/saved-preview";
import type { Pair } from "./matched";

/** Gives data of the older preview the names that its things have in the newer one. */
export type Substitute = <T>(data: T) => T;

/**
 * A renamed resource has other ids and ARNs, and an account that has been vended another number, wherever they appear.
 * Replaced beforehand, they leave only what really differs.
 */
export function substitution(
  pairs: readonly Pair[],
  before: SavedOrganization,
  after: SavedOrganization,
): Substitute {
  const replaced = new Map<string, string>();
  const add = (from: string | undefined, to: string | undefined) => {
    if (from !== undefined && to !== undefined && from !== to) replaced.set(from, to);
  };
  for (const { before: was, after: is } of pairs) {
    add(was.urn, is.urn);
    add(label(was), label(is));
    for (const [path, value] of Object.entries(was.derived)) add(value, is.derived[path]);
  }
  if (!before.exists) add(before.id, after.id);
  for (const { key, id, vended } of before.accounts)
    if (!vended) add(id, after.accounts.find((account) => account.key === key)?.id);
  return substitute(replaced);
}

/**
 * The same for what is called by another ARN since it would be replaced: who may do what with it has not changed by
 * that. An ARN is replaced as a whole, for one bucket's may be the beginning of another's.
 */
export function arnSubstitution(pairs: readonly Pair[], before: Substitute): Substitute {
  const replaced = new Map<string, string>();
  for (const { before: was, after: is } of pairs) {
    const arn = was.arn === null ? null : before(was.arn);
    if (arn !== null && is.arn !== null && arn !== is.arn) replaced.set(arn, is.arn);
  }
  return substitute(replaced, /^[\w.-]/);
}

/** `more` is what must not follow a text that is replaced. */
function substitute(replaced: ReadonlyMap<string, string>, more?: RegExp): Substitute {
  if (replaced.size === 0) return (data) => data;
  const replace = replacement(replaced, more);
  return (data) => everywhere(data, replace);
}

/** How the reason of an unknown value names the resource that it comes from. */
const label = ({ name, type }: SavedResource) => `${name} (${type})`;

const start = 6;

/** One pass over a text, however many replacements there are; of two that fit, the longer. */
function replacement(replaced: ReadonlyMap<string, string>, more?: RegExp): (text: string) => string {
  const byStart = new Map<string, string[]>();
  for (const from of [...replaced.keys()].sort((a, b) => b.length - a.length)) {
    const list = byStart.get(from.slice(0, start));
    if (list) list.push(from);
    else byStart.set(from.slice(0, start), [from]);
  }
  return (text) => {
    let result = "";
    let done = 0;
    for (let at = 0; at < text.length; at++) {
      const found = byStart
        .get(text.slice(at, at + start))
        ?.find((from) => text.startsWith(from, at) && more?.test(text.slice(at + from.length)) !== true);
      if (found === undefined) continue;
      result += text.slice(done, at) + (replaced.get(found) ?? found);
      done = at + found.length;
      at = done - 1;
    }
    return done === 0 ? text : result + text.slice(done);
  };
}

function everywhere<T>(data: T, replace: (text: string) => string): T {
  const copy = (value: unknown): unknown => {
    if (typeof value === "string") return replace(value);
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [replace(key), copy(inner)]));
  };
  return copy(data) as T;
}
