import type { Condition } from "./document";
import { positive } from "./exposure";

/** Whether some condition admits only requests that carry `key` with a value that `names` accepts. */
export const pins = (
  conditions: readonly Condition[],
  key: string,
  names: (value: string) => boolean,
): boolean =>
  conditions.some(
    (condition) =>
      positive.test(condition.operator) &&
      condition.key.toLowerCase() === key.toLowerCase() &&
      condition.values.length > 0 &&
      condition.values.every(names),
  );

export const isLiteral = (value: string): boolean => value !== "" && !/[*?]/.test(value);
