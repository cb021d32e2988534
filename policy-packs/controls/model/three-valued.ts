import { UnknownValue } from "./unknown";

/**
 * Kleene logic over reads that may throw `UnknownValue`: what is known to decide, decides; only when the known part
 * leaves the answer open is the first unknown thrown on.
 */

/** True if any item is known to match, whatever the unknown ones are. */
export function some<T>(items: Iterable<T>, matches: (item: T) => boolean): boolean {
  return decide(items, matches, true);
}

/** False if any item is known not to match, whatever the unknown ones are. */
export function every<T>(items: Iterable<T>, matches: (item: T) => boolean): boolean {
  return decide(items, matches, false);
}

/** All messages of all items; a known problem is reported even when another item is unknown. */
export function collect<T>(items: Iterable<T>, problems: (item: T) => readonly string[]): string[] {
  const found: string[] = [];
  const open = eachItem(items, (item) => {
    found.push(...problems(item));
    return false;
  });
  if (found.length === 0 && open.unknown) throw open.unknown;
  return found;
}

/** Several independent checks of one thing: see `collect`. */
export const all = (...checks: readonly (() => readonly string[])[]): string[] =>
  collect(checks, (check) => check());

function decide<T>(items: Iterable<T>, matches: (item: T) => boolean, decisive: boolean): boolean {
  const { stopped, unknown } = eachItem(items, (item) => matches(item) === decisive);
  if (stopped) return decisive;
  if (unknown) throw unknown;
  return !decisive;
}

/** An unknown element throws when it is read, so each read has to happen inside the loop's own try. */
function eachItem<T>(
  given: Iterable<T>,
  stop: (item: T) => boolean,
): { stopped: boolean; unknown?: UnknownValue } {
  const items = Array.isArray(given) ? (given as readonly T[]) : [...given];
  let unknown: UnknownValue | undefined;
  for (let index = 0; index < items.length; index++) {
    try {
      if (stop(items[index] as T)) return { stopped: true };
    } catch (error) {
      if (!(error instanceof UnknownValue)) throw error;
      unknown ??= error;
    }
  }
  return { stopped: false, unknown };
}
