import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { hasAtLeast } from "../requirements/presence";
import { requiresOfEach } from "../requirements/requires";

const rule = "aws:waf/rule:Rule";
const regional = "aws:wafregional/rule:Rule";

export const wafClassicRuleWithConditions: Control = {
  id: "waf-classic-rule-with-conditions",
  title: "Rules of AWS WAF Classic have conditions",
  why: "A rule without a condition matches no request, and looks like protection.",
  remedy: "Add predicates to the rule.",
  severity: "medium",
  domain: "network",
  planned: requiresOfEach([rule, regional], hasAtLeast("predicates", 1)),
  examples: examplesOf([rule, regional], {
    bad: { "left out": { metricName: "m" }, "an empty list": { metricName: "m", predicates: [] } },
    good: {
      one: { metricName: "m", predicates: [{ dataId: "i", negated: false, type: "IPMatch" }] },
      two: { metricName: "m", predicates: [{ dataId: "i" }, { dataId: "j" }] },
    },
  }),
};
