import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inEach } from "../requirements/blocks";
import { isKeptLongEnough } from "../requirements/retention";
import { requires } from "../requirements/requires";

const plan = "aws:backup/plan:Plan";
const rule = { ruleName: "daily", targetVaultName: "records" };

export const backupPlanKeepsAWeek: Control = {
  id: "backup-plan-keeps-a-week",
  title: "Backup plans keep what they make for a week",
  why: "A wrong deletion is often noticed days later; by then a one-day backup holds only the damage.",
  remedy: "Leave lifecycle.deleteAfter out, or set it to what the message asks for.",
  severity: "low",
  domain: "data-protection",
  // Left out, AWS keeps a recovery point for good.
  planned: requires({
    [plan]: inEach("rules", isKeptLongEnough("lifecycle.deleteAfter", { unset: Infinity })),
  }),
  examples: examplesOf(plan, {
    bad: {
      "a day": { rules: [{ ...rule, lifecycle: { deleteAfter: 1 } }] },
      "a month and three days, as text": {
        rules: [
          { ...rule, lifecycle: { deleteAfter: 30 } },
          { ...rule, lifecycle: [{ deleteAfter: "3" }] },
        ],
      },
    },
    good: {
      "five weeks": { rules: [{ ...rule, lifecycle: { deleteAfter: 35 } }] },
      "for good": { rules: [rule] },
    },
  }),
};
