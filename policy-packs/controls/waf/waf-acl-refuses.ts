import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inSome } from "../requirements/blocks";
import { anyOf, not } from "../requirements/combined";
import { hasAtLeast, isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const webAcl = "aws:wafv2/webAcl:WebAcl";

export const wafAclRefuses: Control = {
  id: "waf-acl-refuses",
  title: "Web ACLs refuse something",
  why: "Rules that only count are for trying out: an ACL of such rules lets every attack through.",
  remedy: "Let a rule's action block, or drop overrideAction.count from a rule group.",
  severity: "medium",
  domain: "network",
  // Rules in JSON text or in resources of their own are not read here.
  planned: requires({
    [webAcl]: anyOf(
      "every rule only counts: let one block",
      isSet("defaultAction.block"),
      not(hasAtLeast("rules", 1)),
      isSet("ruleJson"),
      inSome(
        "rules",
        anyOf(
          "only counts",
          isSet("action.block"),
          isSet("action.captcha"),
          isSet("action.challenge"),
          isSet("overrideAction.none"),
        ),
        "only count",
      ),
    ),
  }),
  examples: examplesOf(webAcl, {
    bad: {
      "a counted rule group": {
        defaultAction: { allow: {} },
        rules: [{ name: "common", priority: 1, overrideAction: { count: {} } }],
      },
      "counted rules, in lists": {
        defaultAction: [{ allow: [{}] }],
        rules: [
          { name: "a", priority: 1, action: [{ count: [{}] }] },
          { name: "b", priority: 2, action: [{ allow: [{}] }] },
        ],
      },
    },
    good: {
      "a rule that blocks": {
        defaultAction: { allow: {} },
        rules: [
          { name: "a", priority: 1, action: { count: {} } },
          { name: "b", priority: 2, action: { block: {} } },
        ],
      },
      "a rule group as it is": {
        defaultAction: { allow: {} },
        rules: [{ name: "common", priority: 1, overrideAction: [{ none: [{}] }] }],
      },
      "all that no rule allows": {
        defaultAction: { block: {} },
        rules: [{ name: "a", priority: 1, action: { allow: {} } }],
      },
    },
  }),
};
