import { matches } from "../../../policy-packs/iam/match";
import { quoteValue } from "../../text-files/problem";
import { didYouMean } from "../../text-files/did-you-mean";
import type { LocatedCondition, LocatedStatement } from "../../policy-file/located-policy";
import { keyShapes, type KeyShape } from "../model/key-shapes";
import { operatorParts, outcomeOfIdleValue } from "../model/operator-parts";
import { ofStatements, type LintRule, type RuleFinding } from "../model/rule";

/** Values that their key never has. */
export const valueShape: LintRule = {
  id: "value-shape",
  severity: "error",
  why: "AWS takes any text for a value: one in a form that the key never has meets no request.",
  find: ofStatements((statement) =>
    statement.conditions.flatMap((condition) => [
      ...judged(condition, statement),
      ...privateAddresses(condition, statement),
    ]),
  ),
};

function judged(
  { operator, key, values }: LocatedCondition,
  { effect }: LocatedStatement,
): readonly RuleFinding[] {
  const { base, negated } = operatorParts(operator.value);
  const shape = keyShapes.find(({ keys }) => keys.test(key.value));
  if (!shape || !base.startsWith("String")) return [];
  const ignoreCase = base.includes("IgnoreCase");
  return values
    .filter(({ value }) => !mayMatch(shape, ignoreCase ? value.toLowerCase() : value, base.includes("Like")))
    .map(({ value, at }) => ({
      at,
      message: `${quoteValue(key.value)} is never ${quoteValue(value)}, it is ${shape.is}: ${outcomeOfIdleValue(effect.value, negated)}`,
      remedy: `Correct the value.${shape.oneOf ? didYouMean(value, shape.oneOf) : ""}`,
    }));
}

/** When in doubt, true. */
function mayMatch(
  { matches: whole, begins, oneOf, is }: KeyShape,
  value: string,
  wildcards: boolean,
): boolean {
  if (value.includes("${")) return true;
  if (!wildcards || !/[*?]/.test(value))
    return whole.test(value) || (oneOf ?? []).some((one) => one.toLowerCase() === value);
  if (oneOf) return oneOf.some((one) => matches(value, one, true));
  const [fixed = ""] = value.split(/[*?]/);
  if (begins !== undefined && !fixed.startsWith(begins) && !begins.startsWith(fixed)) return false;
  // A path ends with a slash, which a pattern has to leave room for.
  return !is.includes("ends with a slash") || /[*?/]$/.test(value);
}

/** What arrives at an endpoint in the internet has no private address; within a VPC the key is aws:VpcSourceIp. */
const isPrivate = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/;

const privateAddresses = (
  { operator, key, values }: LocatedCondition,
  { effect }: LocatedStatement,
): readonly RuleFinding[] => {
  if (!/^aws:sourceip$/i.test(key.value)) return [];
  const { negated } = operatorParts(operator.value);
  return values
    .filter(({ value }) => isPrivate.test(value))
    .map(({ value, at }) => ({
      at,
      message: `${quoteValue(key.value)} is a public address, never in ${quoteValue(value)}: ${outcomeOfIdleValue(effect.value, negated)}`,
      remedy:
        "Use aws:VpcSourceIp for addresses within a VPC, beside aws:SourceVpc, or the public addresses.",
    }));
};
