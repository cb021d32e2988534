import type { Control } from "../model/control";
import { anyOf } from "../requirements/combined";
import { hasAtLeast } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { matches } from "../requirements/scalars";

const group = "aws:wafv2/ruleGroup:RuleGroup";
const classic = "aws:waf/ruleGroup:RuleGroup";
const regional = "aws:wafregional/ruleGroup:RuleGroup";

export const wafRuleGroupWithRules: Control = {
  id: "waf-rule-group-with-rules",
  title: "Rule groups of AWS WAF have rules",
  why: "An empty group lets everything through, and looks like protection.",
  remedy: "Add a rule to the group.",
  severity: "medium",
  domain: "network",
  planned: requires({
    [group]: anyOf(
      "rules must hold at least one rule",
      hasAtLeast("rules", 1),
      matches("rulesJson", /\{/, "JSON"),
    ),
    [classic]: hasAtLeast("activatedRules", 1),
    [regional]: hasAtLeast("activatedRules", 1),
  }),
  examples: {
    bad: [
      { name: "empty", resources: [{ type: group, props: { capacity: 10, scope: "REGIONAL" } }] },
      {
        name: "an empty list as text",
        resources: [{ type: group, props: { capacity: 10, rulesJson: "[]" } }],
      },
      {
        name: "a classic one",
        resources: [{ type: classic, props: { metricName: "m", activatedRules: [] } }],
      },
      { name: "a classic regional one", resources: [{ type: regional, props: { metricName: "m" } }] },
    ],
    good: [
      {
        name: "a rule",
        resources: [{ type: group, props: { capacity: 10, rules: [{ name: "a", priority: 1 }] } }],
      },
      {
        name: "a classic one",
        resources: [
          { type: classic, props: { metricName: "m", activatedRules: [{ ruleId: "r", priority: 1 }] } },
        ],
      },
      {
        name: "a classic regional one",
        resources: [
          { type: regional, props: { metricName: "m", activatedRules: [{ ruleId: "r", priority: 1 }] } },
        ],
      },
    ],
  },
};
