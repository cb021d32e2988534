import { quoteValue } from "../../text-files/problem";
import { carries, expand, isOfEveryRequest, knownKey } from "../../aws-knowledge";
import type { LocatedCondition, LocatedStatement } from "../../policy-file/located-policy";
import { consequence, failsOpen, holdsWhenAbsent } from "../model/operator-parts";
import { actionsOfStatement } from "../model/actions-of-statement";
import { ofStatements, type RuleFinding, type LintRule } from "../model/rule";

/** Conditions on a key that requests for the statement's actions do not carry. */
export const keyNotCarried: LintRule = {
  id: "key-not-carried",
  severity: "error",
  why: "A condition on a key that is never there holds always or never, whatever value it names.",
  find: ofStatements((statement) =>
    statement.conditions.flatMap((condition) => notCarried(statement, condition)),
  ),
};

function notCarried(statement: LocatedStatement, condition: LocatedCondition): readonly RuleFinding[] {
  const key = condition.key.value;
  if (isOfEveryRequest(key) || knownKey(key) === undefined) return [];
  const all = actionsOfStatement(statement);
  if (all.length === 0) return [];
  const effect = statement.effect.value;
  const holds = holdsWhenAbsent(condition);
  if (!all.some((action) => carries(action, key)))
    return [
      {
        at: condition.key.at,
        message: `none of the statement's actions carries ${quoteValue(key)}: ${consequence(effect, holds)}`,
        remedy: "Use a key that AWS's reference lists for these actions, or correct the actions.",
        // Which actions carry tags, the reference does not tell completely.
        severity: failsOpen(effect, holds) && !key.toLowerCase().startsWith("aws:") ? "error" : "warning",
      },
    ];
  return (statement.actions ?? []).flatMap(({ value, at }) => {
    const named = expand(value);
    if (named.length === 0 || named.some((action) => carries(action, key))) return [];
    return [
      {
        at,
        message: `${quoteValue(value)} never carries ${quoteValue(key)}: for it ${consequence(effect, holds)}`,
        remedy: "Put it into a statement of its own, without that condition.",
        // Exempting by the tags of a resource often means: as far as there is one.
        severity: failsOpen(effect, holds) ? ("warning" as const) : ("info" as const),
      },
    ];
  });
}
