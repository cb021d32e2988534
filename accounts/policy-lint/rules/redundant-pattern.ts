import { covers } from "../../../policy-packs/iam/coverage";
import { quoteValue } from "../../text-files/problem";
import type { Located } from "../../policy-file/located-policy";
import { ofStatements, type RuleFinding, type LintRule } from "../model/rule";

/** Entries of a list that another entry of the same list includes. */
export const redundantPattern: LintRule = {
  id: "redundant-pattern",
  severity: "info",
  why: "What a list says twice costs characters of the quota.",
  find: ofStatements(({ actions = [], notActions = [], resources = [], notResources = [] }) => [
    ...redundant(actions, true),
    ...redundant(notActions, true),
    ...redundant(resources, false),
    ...redundant(notResources, false),
  ]),
};

/** Beyond this no one would wait for the answer. */
const most = 1_000;

function redundant(list: readonly Located[], ignoreCase: boolean): readonly RuleFinding[] {
  if (list.length > most) return [];
  return list.flatMap(({ value, at }, index) => {
    const over = list.find(
      (other, place) =>
        place !== index &&
        includes(other.value, value, ignoreCase) &&
        (place < index || !includes(value, other.value, ignoreCase)),
    );
    return over
      ? [
          {
            at,
            message: `${quoteValue(over.value)} in the same list includes ${quoteValue(value)}`,
            remedy: "Delete it.",
          },
        ]
      : [];
  });
}

const includes = (outer: string, inner: string, ignoreCase: boolean): boolean =>
  outer === inner ||
  (/[*?]/.test(outer) && !/\$\{/.test(outer + inner) && covers({ only: outer }, { only: inner }, ignoreCase));
