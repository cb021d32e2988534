import { quoteValue } from "../../text-files/problem";
import { knownKey } from "../../aws-knowledge";
import type { LocatedCondition, LocatedStatement } from "../../policy-file/located-policy";
import { operatorParts } from "../model/operator-parts";
import { ofStatements, type RuleFinding, type LintRule } from "../model/rule";

/** ForAllValues and ForAnyValue where they do not say what was meant, and keys of several values without them. */
export const setOperator: LintRule = {
  id: "set-operator",
  severity: "warning",
  why: "ForAllValues holds for a request without the key, and a Deny with it spares a request with one good value.",
  find: ofStatements((statement) =>
    statement.conditions.flatMap((condition) => judged(condition, statement)),
  ),
};

function judged(condition: LocatedCondition, statement: LocatedStatement): readonly RuleFinding[] {
  const { operator, key } = condition;
  const { set, base, negated } = operatorParts(operator.value);
  if (base === "Null") return [];
  const type = knownKey(key.value)?.type;
  if (set === undefined)
    return type?.startsWith("ArrayOf")
      ? [
          {
            at: operator.at,
            message: `${quoteValue(key.value)} can have several values, and AWS does not say what ${operator.value} makes of them`,
            remedy: `Write ForAnyValue:${operator.value} or ForAllValues:${operator.value}.`,
          },
        ]
      : [];
  if (set === "ForAnyValue") return [];
  const deny = statement.effect.value === "Deny";
  if (deny && negated && exempting.test(key.value)) return [];
  if (deny && negated)
    return [
      {
        at: operator.at,
        message: `${operator.value} spares a request that has one of the values beside others: the Deny fails open`,
        remedy: `Write ForAnyValue:${operator.value.slice("ForAllValues:".length)}, which denies as soon as one value is none of these.`,
      },
    ];
  if (statement.conditions.some((one) => guards(one, key.value))) return [];
  return [
    {
      at: operator.at,
      message: `${operator.value} holds for a request without ${quoteValue(key.value)}: the ${statement.effect.value} applies to it, ${deny ? "it fails closed" : "it fails open"}`,
      remedy: `Add "Null": {"${key.value}": "false"} beside it.`,
      // Of a key with several values, such as aws:TagKeys, having none is what often is meant too.
      severity: deny || type?.startsWith("ArrayOf") ? "info" : "warning",
    },
  ];
}

/** Of these one good value is enough: the services through which a call came, and paths, of which there is one. */
const exempting = /^aws:(CalledVia|PrincipalServiceNamesList|\w+OrgPaths)$/i;

/** Demands that the key be there. */
const guards = ({ operator, key, values }: LocatedCondition, name: string): boolean =>
  key.value.toLowerCase() === name.toLowerCase() &&
  ((operator.value === "Null" && values.every(({ value }) => value.toLowerCase() === "false")) ||
    operator.value.startsWith("ForAnyValue:"));
