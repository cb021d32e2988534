import { quoteValue } from "../../text-files/problem";
import { carries, expand, isOfEveryRequest, knownKey, type KnownAction } from "../../aws-knowledge";
import type { LocatedCondition, LocatedStatement } from "../../policy-file/located-policy";
import { actionsOfStatement } from "../model/actions-of-statement";
import { exemptsCallers } from "../model/exempts-callers";
import { holdsWhenAbsent } from "../model/operator-parts";
import { ofStatements, type LintRule, type RuleFinding } from "../model/rule";

/** A Deny unless a key says so, over a wildcard of actions most of which never bring the key. */
export const keyNotOnEveryAction: LintRule = {
  id: "key-not-on-every-action",
  severity: "warning",
  why: "A negated condition holds for every request without its key, so that the Deny reaches every other action of the wildcard.",
  find: ofStatements((statement) =>
    statement.effect.value === "Allow"
      ? []
      : statement.conditions
          .filter((one) => holdsWhenAbsent(one) && !isOfEveryRequest(one.key.value))
          .filter(({ key }) => knownKey(key.value) !== undefined)
          // Beside a condition on the resource or on outsiders, the missing key hardly decides.
          .filter((one) => statement.conditions.every((other) => other === one || exemptsCallers(other)))
          .flatMap((one) => reachedWithout(statement, one)),
  ),
};

function reachedWithout(statement: LocatedStatement, condition: LocatedCondition): readonly RuleFinding[] {
  const patterns = statement.actions
    ? statement.actions
        .filter(({ value }) => /[*?]/.test(value))
        .map(({ value, at }) => ({ at, what: quoteValue(value), all: expand(value) }))
    : [{ at: condition.key.at, what: "the statement", all: actionsOfStatement(statement) }];
  return patterns.flatMap(({ at, what, all }) => finding(at, what, all, condition.key.value));
}

function finding(at: number, what: string, all: readonly KnownAction[], key: string): readonly RuleFinding[] {
  const without = all.filter((action) => !carries(action, key));
  const [first] = without;
  if (!first || without.length === all.length) return [];
  const count = (number: number) => number.toLocaleString("en-US");
  return [
    {
      at,
      message: `of the ${count(all.length)} actions of ${what}, ${count(without.length)} never carry ${quoteValue(key)}, such as ${first.id}: the Deny applies to them whatever its value, it fails closed`,
      remedy: `Name the actions that bring the key, such as ${all.find((action) => carries(action, key))?.id ?? ""}.`,
    },
  ];
}
