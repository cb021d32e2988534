/**
 * Kleene logic: what is known of a question, which is its answer or else the names of the unknown things on which the
 * answer depends.
 */
export type Truth = boolean | readonly string[];

export const isUnknown = (truth: Truth): truth is readonly string[] => typeof truth !== "boolean";

export const not = (truth: Truth): Truth => (isUnknown(truth) ? truth : !truth);

/** True if any item is known to be true, whatever the unknown ones are. */
export const some = <T>(items: readonly T[], test: (item: T) => Truth): Truth => decide(items, test, true);

/** False if any item is known to be false, whatever the unknown ones are. */
export const every = <T>(items: readonly T[], test: (item: T) => Truth): Truth => decide(items, test, false);

function decide<T>(items: readonly T[], test: (item: T) => Truth, decisive: boolean): Truth {
  let unknown: readonly string[] | undefined;
  for (const item of items) {
    const truth = test(item);
    if (truth === decisive) return decisive;
    if (isUnknown(truth)) unknown = unknown === undefined ? truth : merged(unknown, truth);
  }
  return unknown ?? !decisive;
}

export const merged = (some: readonly string[], others: readonly string[]): readonly string[] => [
  ...new Set([...some, ...others]),
];

export const both = (one: Truth, other: Truth): Truth => every([one, other], (truth) => truth);

export const either = (one: Truth, other: Truth): Truth => some([one, other], (truth) => truth);
