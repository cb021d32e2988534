import type { Control } from "../model/control";
import { ref } from "../model/example";
import { inSome } from "../requirements/blocks";
import { allOf, anyOf } from "../requirements/combined";
import { hasSatellite } from "../requirements/other-resources";
import { isUnset } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isOneOf, matches } from "../requirements/scalars";

const webAcl = "aws:wafv2/webAcl:WebAcl";
const association = "aws:wafv2/webAclRuleGroupAssociation:WebAclRuleGroupAssociation";
const rule = "aws:wafv2/webAclRule:WebAclRule";

const group = "AWSManagedRulesKnownBadInputsRuleSet";
const isThatRule = allOf(
  isOneOf("statement.managedRuleGroupStatement.name", [group]),
  isUnset("overrideAction.count"),
);

export const wafAclStopsKnownBadInputs: Control = {
  id: "waf-acl-stops-known-bad-inputs",
  title: "Web ACLs stop requests that are known to be bad",
  why: "Log4Shell and its like are tried on every address within hours; AWS keeps a free rule group against them.",
  remedy:
    "Add a rule with the managed rule group AWSManagedRulesKnownBadInputsRuleSet, whose override action is none.",
  severity: "medium",
  domain: "network",
  // A group whose rule is counted does not stop anything.
  planned: requires({
    [webAcl]: anyOf(
      "no rule takes the managed rule group AWSManagedRulesKnownBadInputsRuleSet",
      inSome("rules", isThatRule, "must hold it"),
      matches("ruleJson", /"AWSManagedRulesKnownBadInputsRuleSet"/, "JSON that holds it"),
      hasSatellite({ type: rule, by: "webAclArn", meets: isThatRule }, "no rule"),
      hasSatellite(
        { type: association, by: "webAclArn", meets: isOneOf("managedRuleGroup.name", [group]) },
        "no rule group",
      ),
    ),
  }),
  examples: {
    bad: [
      {
        name: "another group",
        resources: [
          {
            type: webAcl,
            props: {
              rules: [
                {
                  name: "common",
                  priority: 1,
                  overrideAction: { none: {} },
                  statement: {
                    managedRuleGroupStatement: { name: "AWSManagedRulesCommonRuleSet", vendorName: "AWS" },
                  },
                },
              ],
            },
          },
        ],
      },
      {
        name: "counted only, in lists",
        resources: [
          {
            type: webAcl,
            props: {
              rules: [
                {
                  name: "bad",
                  priority: 1,
                  overrideAction: [{ count: [{}] }],
                  statement: [
                    {
                      managedRuleGroupStatement: [
                        { name: "AWSManagedRulesKnownBadInputsRuleSet", vendorName: "AWS" },
                      ],
                    },
                  ],
                },
              ],
            },
          },
        ],
      },
    ],
    good: [
      {
        name: "the group",
        resources: [
          {
            type: webAcl,
            props: {
              rules: [
                {
                  name: "bad",
                  priority: 1,
                  overrideAction: { none: {} },
                  statement: { managedRuleGroupStatement: { name: group, vendorName: "AWS" } },
                },
              ],
            },
          },
        ],
      },
      {
        name: "associated",
        resources: [
          { type: webAcl, name: "acl", props: {} },
          {
            type: association,
            props: {
              webAclArn: ref("acl", "arn"),
              ruleName: "bad",
              priority: 1,
              managedRuleGroup: { name: group, vendorName: "AWS" },
            },
          },
        ],
      },
    ],
  },
};
