import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { anyOf, when } from "../requirements/combined";
import { hasAtLeast, isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const group = "aws:networkfirewall/ruleGroup:RuleGroup";

export const networkFirewallStatelessGroupWithRules: Control = {
  id: "network-firewall-stateless-group-with-rules",
  title: "Stateless rule groups have rules",
  why: "An empty group filters nothing, and looks like protection.",
  remedy: "Add statelessRules to the group.",
  severity: "medium",
  domain: "network",
  planned: requires({
    [group]: when(
      isOneOf("type", ["STATELESS"]),
      anyOf(
        "ruleGroup must hold at least one stateless rule",
        hasAtLeast("ruleGroup.rulesSource.statelessRulesAndCustomActions.statelessRules", 1),
        isSet("rules"),
      ),
    ),
  }),
  examples: examplesOf(group, {
    bad: {
      empty: {
        type: "STATELESS",
        capacity: 10,
        ruleGroup: { rulesSource: { statelessRulesAndCustomActions: { statelessRules: [] } } },
      },
      "left out, in lists": { type: "STATELESS", capacity: 10, ruleGroup: [{ rulesSource: [{}] }] },
    },
    good: {
      "a rule": {
        type: "STATELESS",
        ruleGroup: { rulesSource: { statelessRulesAndCustomActions: { statelessRules: [{ priority: 1 }] } } },
      },
      "a stateful group": {
        type: "STATEFUL",
        ruleGroup: { rulesSource: { rulesString: "pass ip any any -> any any" } },
      },
    },
  }),
};
