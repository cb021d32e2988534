import { covers } from "./coverage";
import type { Condition } from "./document";

/** Whether a request that meets `narrow` always meets `wide`. When in doubt, false. */
export function narrower(narrow: Condition, wide: Condition): boolean {
  if (narrow.operator !== wide.operator || narrow.key.toLowerCase() !== wide.key.toLowerCase()) return false;
  const [base = ""] = narrow.operator.replace(/^For(Any|All)Values?:/, "").split(/IfExists$/);
  // The values of one key are alternatives; behind a "not" all of them are excluded.
  const inside = (few: readonly string[], many: readonly string[]) =>
    few.every((value) => many.some((other) => other === value || (isPattern(base) && wider(other, value))));
  if (/Not/.test(base)) return inside(wide.values, narrow.values);
  return inside(narrow.values, wide.values);
}

const isPattern = (operator: string): boolean => /Like$|^Arn/.test(operator);

const wider = (outer: string, inner: string): boolean =>
  !/\$\{/.test(outer + inner) && covers({ only: outer }, { only: inner });
