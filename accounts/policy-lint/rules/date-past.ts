import { instant } from "../../../policy-packs/iam/evaluation/operators/date";
import { quoteValue } from "../../text-files/problem";
import { operatorParts } from "../model/operator-parts";
import type { LintRule } from "../model/rule";

/** Dates that are over, so that their condition holds never again or from now on. */
export const datePast: LintRule = {
  id: "date-past",
  severity: "warning",
  why: "A condition on the time of the call is written for a while, and stays in the policy when it is over.",
  find: ({ statements }, { now }) =>
    statements.flatMap(({ effect, conditions }) =>
      conditions
        .filter(({ key }) => /^aws:(currenttime|epochtime)$/i.test(key.value))
        .flatMap(({ operator, values }) => {
          const holds = afterwards(operatorParts(operator.value).base);
          const dates = values.map(({ value }) => instant(value));
          if (holds === undefined || dates.some((date) => date === undefined || date >= now.getTime()))
            return [];
          const [first] = values;
          if (!first) return [];
          return [
            {
              at: first.at,
              message: holds
                ? `${quoteValue(first.value)} is over: the condition holds for every call from now on`
                : `${quoteValue(first.value)} is over: the ${effect.value} never applies again${effect.value === "Deny" ? ", it fails open" : ""}`,
              remedy: holds
                ? "Delete the condition if the statement is to stay, or else the statement."
                : "Delete the statement, or give it another date.",
              // A Deny that begins on a day is meant to stay.
              ...(holds && { severity: "info" as const }),
            },
          ];
        }),
    ),
};

/** Whether a comparison with a date that is over holds: of every call that is still to come. */
function afterwards(operator: string): boolean | undefined {
  if (/^(Date|Numeric)(LessThan|Equals)/.test(operator)) return false;
  return /^(Date|Numeric)(GreaterThan|NotEquals)/.test(operator) ? true : undefined;
}
