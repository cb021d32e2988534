import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inEach } from "../requirements/blocks";
import { allOf } from "../requirements/combined";
import { requiresOfEach } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const webAcl = "aws:wafv2/webAcl:WebAcl";
const group = "aws:wafv2/ruleGroup:RuleGroup";

const isCounted = isTrue("visibilityConfig.cloudwatchMetricsEnabled");

export const wafMetricsEnabled: Control = {
  id: "waf-metrics-enabled",
  title: "Rules of web ACLs and rule groups are counted in CloudWatch",
  why: "An alarm on refused requests needs the count, and so does the decision to keep a rule.",
  remedy: "Set visibilityConfig.cloudwatchMetricsEnabled: true on the ACL or group and on each rule.",
  severity: "medium",
  domain: "logging",
  planned: requiresOfEach([webAcl, group], allOf(isCounted, inEach("rules", isCounted))),
  examples: examplesOf([webAcl, group], {
    bad: {
      "not counted": { visibilityConfig: { cloudwatchMetricsEnabled: false, metricName: "m" } },
      "one rule, as text in lists": {
        visibilityConfig: [{ cloudwatchMetricsEnabled: "true" }],
        rules: [{ name: "a", visibilityConfig: [{ cloudwatchMetricsEnabled: "false" }] }],
      },
    },
    good: {
      counted: { visibilityConfig: { cloudwatchMetricsEnabled: true, metricName: "m" } },
      "counted, and its rules": {
        visibilityConfig: { cloudwatchMetricsEnabled: true },
        rules: [{ name: "a", visibilityConfig: { cloudwatchMetricsEnabled: true } }],
      },
    },
  }),
};
