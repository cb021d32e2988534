import { quoteValue } from "../../text-files/problem";
import { operatorParts } from "../model/operator-parts";
import { ofStatements, type LintRule } from "../model/rule";

/** Wildcards behind an operator that takes them for plain characters. */
export const wildcardInEquals: LintRule = {
  id: "wildcard-in-equals",
  severity: "warning",
  why: "StringEquals compares every character: a star matches only a star.",
  find: ofStatements(({ effect, conditions }) =>
    conditions.flatMap(({ operator, key, values }) => {
      const { base, negated } = operatorParts(operator.value);
      if (!/^String(Not)?Equals/.test(base)) return [];
      const outcome =
        effect.value === "Deny"
          ? negated
            ? "it exempts no one"
            : "the Deny does not apply to what was meant: it fails open"
          : "the Allow does not do what was meant";
      return values
        .filter(({ value }) => hasWildcard(value, key.value))
        .map(({ value, at }) => ({
          at,
          message: `${operator.value} takes the wildcard in ${quoteValue(value)} literally: ${outcome}`,
          remedy: `Write ${operator.value.replace(/Equals(IgnoreCase)?/, "Like")}.`,
        }));
    }),
  ),
};

/** `${*}` is the character itself; a browser's or a page's name may well hold a question mark. */
function hasWildcard(value: string, key: string): boolean {
  // Who gives a function to everybody writes a star in the request itself.
  if (/^lambda:principal$/i.test(key) && value === "*") return false;
  const plain = value.replace(/\$\{[^}]*\}/g, "");
  return plain.includes("*") || (plain.includes("?") && !/^aws:(referer|useragent)$/i.test(key));
}
