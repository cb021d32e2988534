import { quoteValue } from "../../text-files/problem";
import { covers, overlap } from "../../../policy-packs/iam/coverage";
import { matches } from "../../../policy-packs/iam/match";
import { knownKey } from "../../aws-knowledge";
import type { LocatedCondition } from "../../policy-file/located-policy";
import { holdsWhenAbsent, operatorParts } from "../model/operator-parts";
import { ofStatements, type LintRule } from "../model/rule";

/** Conditions of a statement that no request can meet together. */
export const contradictoryConditions: LintRule = {
  id: "contradictory-conditions",
  severity: "error",
  why: "All conditions of a statement must hold at once: where two exclude each other, it never applies.",
  find: ofStatements(({ effect, conditions }) =>
    conditions.flatMap((later, index) => {
      const earlier = conditions.slice(0, index).find((one) => sameKey(one, later) && exclude(one, later));
      if (!earlier) return [];
      return [
        {
          at: later.key.at,
          message:
            `${later.operator.value} and ${earlier.operator.value} of ${quoteValue(later.key.value)} exclude each other: ` +
            `the ${effect.value} never applies${effect.value === "Deny" ? ", it fails open" : ""}`,
          remedy: "Delete one of them, or make two statements: one condition or the other.",
        },
      ];
    }),
  ),
};

const sameKey = (one: LocatedCondition, other: LocatedCondition): boolean =>
  one.key.value.toLowerCase() === other.key.value.toLowerCase();

/** When in doubt, false. */
function exclude(one: LocatedCondition, other: LocatedCondition): boolean {
  // A request without the key would meet both.
  if (holdsWhenAbsent(one) && holdsWhenAbsent(other)) return false;
  if (mustBeAbsent(one) || mustBeAbsent(other)) return true;
  const [a, b] = [operatorParts(one.operator.value), operatorParts(other.operator.value)];
  const type = knownKey(one.key.value)?.type;
  // Of several values each condition may look at another one.
  if ((type === undefined || type.startsWith("ArrayOf") || a.set) ?? b.set) return false;
  if (!comparable.test(a.base) || !comparable.test(b.base)) return false;
  if (anyVariable(one) || anyVariable(other)) return false;
  if (a.negated && b.negated) return false;
  if (!a.negated && !b.negated) return pairs(one, other).every(([x, y]) => !overlap(x, y));
  const [is, not] = a.negated ? [other, one] : [one, other];
  return is.values.every(({ value }) =>
    not.values.some((excluded) => excludes(excluded.value, not.operator.value, value, is.operator.value)),
  );
}

/** Whether what the one value admits, the other excludes altogether. */
function excludes(excluded: string, not: string, admitted: string, is: string): boolean {
  if (not.includes("IgnoreCase") || is.includes("IgnoreCase")) return false;
  const literal = !is.includes("Like") || !/[*?]/.test(admitted);
  if (!not.includes("Like")) return literal && excluded === admitted;
  return literal ? matches(excluded, admitted) : covers({ only: excluded }, { only: admitted });
}

/** Operators on texts; numbers, dates and addresses are left to the eye. */
const comparable = /^(String|Bool$)/;

const mustBeAbsent = ({ operator, values }: LocatedCondition): boolean =>
  operator.value === "Null" && values.every(({ value }) => value.toLowerCase() === "true");

const anyVariable = ({ values }: LocatedCondition): boolean =>
  values.some(({ value }) => value.includes("${"));

/** Folded, since two texts that differ by case alone may both be met where an operator ignores it. */
const pairs = (one: LocatedCondition, other: LocatedCondition): readonly (readonly [string, string])[] =>
  one.values.flatMap(({ value: x }) =>
    other.values.map(({ value: y }) => [folded(one, x), folded(other, y)] as const),
  );

/** An exact text has no wildcards: its stars and question marks are put out of the way. */
const folded = ({ operator }: LocatedCondition, value: string): string =>
  operator.value.includes("Like") ? value.toLowerCase() : value.toLowerCase().replace(/[*?]/g, "\u0000");
