import type { Condition } from "./document";
import { positive } from "./narrowing";

/** Whether some condition admits only requests whose `key` has a value that `names` accepts, no variable among them. */
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
      condition.values.every((value) => !value.includes("${") && names(value)),
  );
