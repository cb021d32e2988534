import { every } from "../model/three-valued";
import type { PropertyFix, Properties, Requirement } from "../model/requirement";

/** What the provider or AWS takes when the property is left out, as of the date in the control's comment. */
export interface Unset<T> {
  readonly unset?: T;
}

interface PropertyRule {
  readonly accepts: (value: unknown) => boolean;
  /** What the property must do, after its path: "must be true". */
  readonly must: string;
  readonly fix?: PropertyFix["value"];
}

/**
 * One property by its path ("endpointConfiguration.types"). A block on the way may be an object or a list of one; of
 * several, all count: see `inEach` for a list whose elements are judged one by one.
 */
export const property = (path: string, { accepts, must, fix }: PropertyRule): Requirement => ({
  reads: [path],
  ...(fix === undefined ? {} : { fixes: [{ property: path, value: fix }] }),
  problems: (props, place) =>
    every(valuesAt(props, path.split(".")), accepts) ? [] : [`${place.path}${path} ${must}`],
});

/** A requirement on a property that earlier versions of the provider had, which its declarations no longer name. */
export const former = (required: Requirement): Requirement => ({ ...required, reads: [], fixes: undefined });

/** The values at a path: one, undefined when it or a block on the way is left out, unless a block is a list of several. */
export function valuesAt(
  props: Properties | undefined | null,
  [key = "", ...rest]: readonly string[],
): unknown[] {
  const value: unknown = props?.[key] ?? undefined;
  if (rest.length === 0) return [value];
  const blocks: unknown[] = Array.isArray(value) ? value : [value];
  return (blocks.length === 0 ? [undefined] : blocks).flatMap((block) =>
    valuesAt(block as Properties | undefined, rest),
  );
}
