import { quoteValue } from "../../text-files/problem";
import {
  carries,
  expand,
  isOfEveryRequest,
  ofFamily,
  resourceType,
  type KnownAction,
} from "../../aws-knowledge";
import type { LocatedCondition, LocatedStatement } from "../../policy-file/located-policy";
import { arnsMeet } from "../model/arns-meet";
import { holdsWhenAbsent } from "../model/operator-parts";
import { ofStatements, type RuleFinding, type LintRule } from "../model/rule";

/** A Deny unless a key says so, where AWS looks at several resources of a call and only some of them bring the key. */
export const keyNotOnEveryResource: LintRule = {
  id: "key-not-on-every-resource",
  severity: "warning",
  why: "A call such as ec2:RunInstances is weighed for each of its resources, and one Deny is enough.",
  find: ofStatements((statement) =>
    statement.effect.value === "Allow"
      ? []
      : statement.conditions
          .filter((condition) => holdsWhenAbsent(condition) && !isOfEveryRequest(condition.key.value))
          .flatMap((condition) => bare(statement, condition)),
  ),
};

function bare(
  { actions = [], resources, conditions }: LocatedStatement,
  { key }: LocatedCondition,
): readonly RuleFinding[] {
  if (!resources) return [];
  const arns = resources.map(({ value }) => value);
  // Beside conditions on more than the caller, the missing key may well not decide.
  if (conditions.some((one) => one.key !== key && !/^aws:Principal/i.test(one.key.value))) return [];
  // A wildcard over actions without the key is wrong whatever their resources are, and another rule's.
  const named = actions
    .map(({ value }) => expand(value))
    .filter((all) => all.every((one) => carries(one, key.value)));
  for (const action of named.flat()) {
    const without = requiredWithout(action, key.value, arns);
    if (without.length === 0) continue;
    return [
      {
        at: key.at,
        message: `${action.id} is weighed for ${without.join(", ")} too, which bring no ${quoteValue(key.value)}: for them the Deny applies whatever its value, it fails closed`,
        remedy: "Name in Resource only the ARNs of the resources that bring the key.",
      },
    ];
  }
  return [];
}

/** Resources of every call that the statement speaks of and that do not bring the key, where others do. */
function requiredWithout(
  { service, required, ownConditionKeys }: KnownAction,
  key: string,
  arns: readonly string[],
): readonly string[] {
  const lists = (keys: readonly string[], wanted: string) => keys.some((one) => ofFamily(one, wanted));
  if (lists(ownConditionKeys, key) || !required.some(({ conditionKeys }) => lists(conditionKeys, key)))
    return [];
  return required
    .filter(({ type, conditionKeys }) => {
      const known = resourceType(service, type);
      const keys = [...conditionKeys, ...(known?.conditionKeys ?? [])];
      const arn = known?.arn.replace(/\$\{[^}]*\}/g, "*") ?? "";
      return (
        !lists(keys, key) &&
        arns.some((pattern) => /^\*+$/.test(pattern) || arnsMeet(arn, pattern.replace(/\$\{[^}]*\}/g, "*")))
      );
    })
    .map(({ type }) => type);
}
