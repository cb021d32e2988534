import { quoteValue } from "../../text-files/problem";
import { knownKey } from "../../aws-knowledge";
import type { LocatedCondition, LocatedStatement } from "../../policy-file/located-policy";
import { operatorParts } from "../model/operator-parts";
import { ofStatements, type RuleFinding, type LintRule } from "../model/rule";

/** Operators that cannot compare what the key holds. */
export const operatorForKey: LintRule = {
  id: "operator-for-key",
  severity: "error",
  why: "A value that is not of the operator's kind meets no comparison, and every negated one.",
  find: ofStatements((statement) =>
    statement.conditions.flatMap((condition) => judged(condition, statement)),
  ),
};

/** The operators of a kind, and the types of keys whose values they can read. */
const kinds = [
  { operator: /^(Not)?IpAddress$/, types: ["IPAddress"], word: "an IP address" },
  { operator: /^Bool$/, types: ["Bool"], word: "true or false" },
  { operator: /^Numeric/, types: ["Numeric", "Date"], word: "a number" },
  { operator: /^Date/, types: ["Date", "Numeric"], word: "a date" },
  { operator: /^Arn/, types: ["ARN"], word: "an ARN" },
] as const;

function judged(
  { operator, key, values }: LocatedCondition,
  { effect }: LocatedStatement,
): readonly RuleFinding[] {
  const { base, negated } = operatorParts(operator.value);
  const type = knownKey(key.value)?.type.replace("ArrayOf", "");
  if (type === undefined) return [];
  const kind = kinds.find((one) => one.operator.test(base));
  if (!kind)
    return type === "IPAddress" && base.startsWith("String") ? block(key.value, values, operator) : [];
  // What the reference calls a text may be anything, an ARN above all, unless it is known to be none.
  const known = type !== "String" || (kind.word === "an ARN" && neverArn.test(key.value));
  if ((kind.types as readonly string[]).includes(type) || !known) return [];
  const outcome = (effect.value === "Deny") === negated ? "it fails closed" : "it fails open";
  return [
    {
      at: operator.at,
      message: `${quoteValue(key.value)} is never ${kind.word}, which ${operator.value} compares: ${negated ? "the condition always holds" : "the condition never holds"}, ${outcome}`,
      remedy: `Use an operator for what the key holds: ${type}.`,
    },
  ];
}

/** Keys of every request that hold ids, paths, names of services or of Regions. */
const neverArn =
  /^aws:(principal(account|org|service|type)|user(id|name|agent)$|sourceidentity$|sourcevpce?$|vpce(account|org)|resource(account|org)|calledvia|requestedregion$|source(account|owner|org)|tagkeys$|ec2instancesourcevpc$)/i;

/** A block of addresses is a plain text to an operator on texts. */
const block = (
  key: string,
  values: LocatedCondition["values"],
  operator: LocatedCondition["operator"],
): readonly RuleFinding[] =>
  values.some(({ value }) => value.includes("/"))
    ? [
        {
          at: operator.at,
          message: `${operator.value} compares ${quoteValue(key)} as a text, so a block of addresses equals none of them`,
          remedy: `Write ${operatorParts(operator.value).negated ? "NotIpAddress" : "IpAddress"}.`,
        },
      ]
    : [];
