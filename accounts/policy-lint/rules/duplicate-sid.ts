import { quoteValue } from "../../text-files/problem";
import type { LintRule } from "../model/rule";

/** Two statements with the same Sid. */
export const duplicateSid: LintRule = {
  id: "duplicate-sid",
  severity: "error",
  why: "AWS refuses a policy in which two statements have the same Sid.",
  find: ({ statements }) => {
    const seen = new Set<string>();
    return statements.flatMap(({ sid }) => {
      if (!sid || sid.value === "") return [];
      const again = seen.has(sid.value);
      seen.add(sid.value);
      return again
        ? [
            {
              at: sid.at,
              message: `the Sid ${quoteValue(sid.value)} is given to two statements`,
              remedy: "Name each by what it does.",
            },
          ]
        : [];
    });
  },
};
