import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const subscription = "aws:shield/subscription:Subscription";

export const shieldSubscriptionRenewed: Control = {
  id: "shield-subscription-renewed",
  title: "The Shield Advanced subscription renews itself",
  why: "A subscription that runs out takes the response team and the cost protection with it, unnoticed.",
  remedy: 'Leave autoRenew out, or set it to "ENABLED".',
  severity: "low",
  domain: "network",
  // The default is "ENABLED".
  planned: requires({ [subscription]: isOneOf("autoRenew", ["ENABLED"], { unset: "ENABLED" }) }),
  examples: examplesOf(subscription, {
    bad: {
      off: { autoRenew: "DISABLED" },
      "off, and kept on deletion": { autoRenew: "DISABLED", skipDestroy: true },
    },
    good: { "left to AWS": { skipDestroy: true }, on: { autoRenew: "ENABLED" } },
  }),
};
