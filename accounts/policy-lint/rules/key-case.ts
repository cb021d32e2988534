import { quoteValue } from "../../text-files/problem";
import { knownKey } from "../../aws-knowledge";
import { ofStatements, type LintRule } from "../model/rule";

/** Condition keys written in other letters than AWS writes them. */
export const keyCase: LintRule = {
  id: "key-case",
  severity: "info",
  why: "AWS compares condition keys without regard to case, but not every other reader of the policy does.",
  find: ofStatements(({ conditions }) =>
    conditions.flatMap(({ key }) => {
      const stem = knownKey(key.value)?.key.split(/\$\{|<|tag-key$/)[0];
      if (stem === undefined || key.value.startsWith(stem)) return [];
      return [
        {
          at: key.at,
          message: `AWS writes ${quoteValue(stem + key.value.slice(stem.length))}, not ${quoteValue(key.value)}`,
          remedy: "Write it as AWS does.",
        },
      ];
    }),
  ),
};
