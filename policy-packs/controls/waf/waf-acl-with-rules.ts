import type { Control } from "../model/control";
import { ref } from "../model/example";
import { anyOf } from "../requirements/combined";
import { hasSatellite } from "../requirements/other-resources";
import { hasAtLeast, isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isOneOf, matches } from "../requirements/scalars";

const webAcl = "aws:wafv2/webAcl:WebAcl";
const classic = "aws:waf/webAcl:WebAcl";
const regional = "aws:wafregional/webAcl:WebAcl";
const rule = "aws:wafv2/webAclRule:WebAclRule";
const association = "aws:wafv2/webAclRuleGroupAssociation:WebAclRuleGroupAssociation";

export const wafAclWithRules: Control = {
  id: "waf-acl-with-rules",
  title: "Web ACLs have rules",
  why: "A web ACL without a rule or rule group lets everything through, and looks like protection.",
  remedy: "Add rules, such as AWS's managed rule groups.",
  severity: "medium",
  domain: "network",
  // An ACL that blocks by default needs no rule to protect.
  planned: requires({
    [webAcl]: anyOf(
      "rules must hold at least one rule",
      hasAtLeast("rules", 1),
      matches("ruleJson", /\{/, "JSON"),
      isSet("defaultAction.block"),
      hasSatellite({ type: rule, by: "webAclArn" }, "no rule"),
      hasSatellite({ type: association, by: "webAclArn" }, "no rule group"),
    ),
    [classic]: anyOf(
      "rules must hold at least one rule",
      hasAtLeast("rules", 1),
      isOneOf("defaultAction.type", ["BLOCK"]),
    ),
    [regional]: anyOf(
      "rules must hold at least one rule",
      hasAtLeast("rules", 1),
      isOneOf("defaultAction.type", ["BLOCK"]),
    ),
  }),
  examples: {
    bad: [
      {
        name: "no rule",
        resources: [{ type: webAcl, props: { scope: "REGIONAL", defaultAction: { allow: {} } } }],
      },
      {
        name: "an empty list as text",
        resources: [
          { type: webAcl, props: { scope: "REGIONAL", defaultAction: { allow: {} }, ruleJson: "[]" } },
        ],
      },
      {
        name: "a classic one",
        resources: [{ type: classic, props: { metricName: "m", defaultAction: { type: "ALLOW" } } }],
      },
      {
        name: "a classic regional one",
        resources: [
          { type: regional, props: { metricName: "m", defaultAction: [{ type: "ALLOW" }], rules: [] } },
        ],
      },
    ],
    good: [
      {
        name: "a rule",
        resources: [
          { type: webAcl, props: { defaultAction: { allow: {} }, rules: [{ name: "rate", priority: 1 }] } },
        ],
      },
      {
        name: "a rule of its own",
        resources: [
          { type: webAcl, name: "acl", props: { defaultAction: { allow: {} } } },
          { type: rule, props: { webAclArn: ref("acl", "arn"), name: "rate", priority: 1 } },
        ],
      },
      {
        name: "a rule group",
        resources: [
          { type: webAcl, name: "acl", props: { defaultAction: { allow: {} } } },
          { type: association, props: { webAclArn: ref("acl", "arn"), ruleName: "common", priority: 1 } },
        ],
      },
      {
        name: "a classic one that refuses by default",
        resources: [{ type: classic, props: { metricName: "m", defaultAction: { type: "BLOCK" } } }],
      },
      {
        name: "a classic regional one",
        resources: [
          {
            type: regional,
            props: {
              metricName: "m",
              defaultAction: { type: "ALLOW" },
              rules: [{ ruleId: "r", priority: 1 }],
            },
          },
        ],
      },
    ],
  },
};
