import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

const rule = "arn:{partition}:events:{region}:{account}:rule/palisade-findings";

export const baselineEventRulesKept = prevented({
  id: "baseline-event-rules-kept",
  title: "Event rules of the landing zone stay and reach their targets",
  why: "A rule without its targets still matches every finding, and notifies no one.",
  remedy: "Change the rule by deployment.",
  severity: "high",
  domain: "detection",
  denied: [
    reserved({
      sid: "BaselineEventRulesStay",
      actions: [
        "events:DeleteRule",
        "events:DisableRule",
        "events:PutRule",
        "events:PutTargets",
        "events:RemoveTargets",
      ],
      to: exemptByDefault,
      on: ({ partition }) => [`arn:${partition}:events:*:*:rule/palisade-*`],
      exampleResources: [rule],
      allowed: [
        {
          name: "a rule of one's own",
          action: "events:DeleteRule",
          resource: "arn:{partition}:events:{region}:{account}:rule/nightly",
        },
        {
          name: "a rule of one's own bus",
          action: "events:PutTargets",
          resource: "arn:{partition}:events:{region}:{account}:rule/orders/palisade-orders",
        },
        { name: "switching a rule on", action: "events:EnableRule", resource: rule },
      ],
    }),
  ],
});
