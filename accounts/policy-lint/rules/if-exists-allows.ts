import { quoteValue } from "../../text-files/problem";
import { operatorParts } from "../model/operator-parts";
import { ofStatements, type LintRule } from "../model/rule";

/** An Allow whose condition a request escapes by not carrying the key. */
export const ifExistsAllows: LintRule = {
  id: "if-exists-allows",
  severity: "info",
  why: "With IfExists an Allow also holds for every request that does not carry the key.",
  find: ofStatements(({ effect, conditions }) =>
    effect.value === "Deny"
      ? []
      : conditions
          .filter(({ operator }) => operatorParts(operator.value).ifExists)
          .map(({ operator, key }) => ({
            at: operator.at,
            message: `requests without ${quoteValue(key.value)} are allowed too`,
            remedy: "Where that is not meant, write the operator without IfExists.",
          })),
  ),
};
