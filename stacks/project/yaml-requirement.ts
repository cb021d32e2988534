import type { Requirement } from "../../policy-packs/controls/model/requirement";
import { allOf, when } from "../../policy-packs/controls/requirements/combined";
import { excludes, includes, isSet, isUnset } from "../../policy-packs/controls/requirements/presence";
import {
  isAtLeast,
  isAtMost,
  isFalse,
  isNoneOf,
  isOneOf,
  isTrue,
  matches,
} from "../../policy-packs/controls/requirements/scalars";
import type { YamlControl, YamlRule } from "./yaml-control-schema";

/** The requirement that a control in YAML writes down. Throws a `SyntaxError` for a regular expression that is none. */
export function yamlRequirement({
  when: conditions = [],
  must,
}: Pick<YamlControl, "when" | "must">): Requirement {
  const required = allOf(...must.map(ruleRequirement));
  return conditions.length === 0 ? required : when(allOf(...conditions.map(ruleRequirement)), required);
}

function ruleRequirement(rule: YamlRule): Requirement {
  const { property, equals, oneOf, noneOf, atLeast, atMost, unset } = rule;
  const text = typeof unset === "boolean" ? String(unset) : unset;
  const number = typeof unset === "number" ? unset : undefined;
  if (equals !== undefined) {
    if (equals === true) return isTrue(property, { unset: unset === true });
    if (equals === false) return isFalse(property, { unset: unset === true });
    return isOneOf(property, [equals], { unset: text });
  }
  if (oneOf !== undefined)
    return isOneOf(property, oneOf as [string | number, ...(string | number)[]], { unset: text });
  if (noneOf !== undefined) return isNoneOf(property, noneOf, { unset: text });
  if (atLeast !== undefined) return isAtLeast(property, atLeast, { unset: number });
  if (atMost !== undefined) return isAtMost(property, atMost, { unset: number });
  if (rule.matches !== undefined)
    return matches(property, new RegExp(rule.matches), `of the form ${rule.matches}`, {
      unset: text === undefined ? undefined : String(text),
    });
  if (rule.includes !== undefined) return includes(property, ...rule.includes);
  if (rule.excludes !== undefined) return excludes(property, ...rule.excludes);
  return rule.isSet === true ? isSet(property) : isUnset(property);
}
