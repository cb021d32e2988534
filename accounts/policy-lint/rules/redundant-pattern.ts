import { covers } from "../../../policy-packs/iam/coverage";
import { shown } from "../../text-files/problem";
import type { Placed } from "../../policy-file/placed";
import { ofStatements, type Found, type LintRule } from "../model/rule";

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

/** Beyond this nobody would wait for the answer. */
const most = 1_000;

function redundant(list: readonly Placed[], ignoreCase: boolean): readonly Found[] {
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
            message: `${shown(over.value)} in the same list includes ${shown(value)}`,
            remedy: "Delete it.",
          },
        ]
      : [];
  });
}

const includes = (outer: string, inner: string, ignoreCase: boolean): boolean =>
  outer === inner ||
  (/[*?]/.test(outer) && !/\$\{/.test(outer + inner) && covers({ only: outer }, { only: inner }, ignoreCase));
