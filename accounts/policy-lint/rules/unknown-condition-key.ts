import { didYouMean } from "../../text-files/did-you-mean";
import { quoteValue } from "../../text-files/problem";
import { conditionKeysWith, keyPrefixes, knownKey } from "../../aws-knowledge";
import type { Located } from "../../policy-file/located-policy";
import { consequence, holdsWhenAbsent } from "../model/operator-parts";
import { ofStatements, type LintRule } from "../model/rule";

/** Condition keys that AWS's reference does not know. */
export const unknownConditionKey: LintRule = {
  id: "unknown-condition-key",
  severity: "error",
  why: "No request ever carries a key that does not exist, and AWS does not refuse the policy.",
  find: ofStatements(({ effect, conditions }) =>
    conditions
      .filter(({ key }) => !ofProvider(key.value) && knownKey(key.value) === undefined)
      .map((condition) => ({
        at: condition.key.at,
        message: `there is no condition key ${quoteValue(condition.key.value)}: ${consequence(effect.value, holdsWhenAbsent(condition))}`,
        remedy: `Correct the key.${suggestion(condition.key)}`,
      })),
  ),
};

/** Keys of an identity provider are what its tokens hold; no list has them all. */
const ofProvider = (key: string): boolean =>
  /^[^:]*[./]/.test(key) || /^(saml|cognito-identity-(un)?auth):/i.test(key) || key.includes("${");

function suggestion({ value }: Located): string {
  const [prefix = ""] = value.split(":");
  const keys = conditionKeysWith(prefix).map(({ key }) => key);
  if (keys.length > 0) {
    const [, family, rest] = /^([^/]*)\/(.*)$/s.exec(value) ?? [];
    const families = keys.filter((key) => key.includes("/")).map((key) => key.slice(0, key.indexOf("/")));
    if (family !== undefined && rest !== undefined) return didYouMean(family, families);
    return didYouMean(value, keys);
  }
  return didYouMean(
    prefix,
    keyPrefixes().filter((one) => !/[./]/.test(one)),
  );
}
