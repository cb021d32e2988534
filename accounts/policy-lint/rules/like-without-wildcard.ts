import { operatorParts } from "../model/operator-parts";
import { ofStatements, type LintRule } from "../model/rule";

/** StringLike where no value has a wildcard. */
export const likeWithoutWildcard: LintRule = {
  id: "like-without-wildcard",
  severity: "info",
  why: "StringLike tells the reader to look for wildcards; one may have been forgotten.",
  find: ofStatements(({ conditions }) =>
    conditions
      .filter(
        ({ operator, values }) =>
          /^String(Not)?Like$/.test(operatorParts(operator.value).base) &&
          !values.some(({ value }) => /[*?]|\$\{/.test(value)),
      )
      .map(({ operator }) => ({
        at: operator.at,
        message: `${operator.value} without any wildcard`,
        remedy: `Write ${operator.value.replace("Like", "Equals")}, or add the wildcard that is missing.`,
      })),
  ),
};
