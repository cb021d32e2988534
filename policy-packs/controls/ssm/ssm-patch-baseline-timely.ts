import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inEach } from "../requirements/blocks";
import { allOf } from "../requirements/combined";
import { isUnset } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isAtMost } from "../requirements/scalars";

const type = "aws:ssm/patchBaseline:PatchBaseline";

export const ssmPatchBaselineTimely: Control = {
  id: "ssm-patch-baseline-timely",
  title: "Patch baselines approve security patches within a month",
  why: "Between the day of a patch and the day of its installation, its flaw is public.",
  remedy: "Set approveAfterDays of each approval rule to 30 or less, or approveUntilDate to nothing.",
  severity: "medium",
  domain: "compute",
  // PCI DSS 6.3.3 allows a month for critical patches.
  planned: requires({
    [type]: inEach(
      "approvalRules",
      allOf(isUnset("approveUntilDate"), isAtMost("approveAfterDays", 30, { unset: 0 })),
    ),
  }),
  examples: examplesOf(type, {
    bad: {
      "after a quarter": { approvalRules: [{ approveAfterDays: 90, patchFilters: [] }] },
      "up to a fixed day": { approvalRules: [{ approveUntilDate: "2025-01-01", patchFilters: [] }] },
      "second rule, as text": {
        approvalRules: [
          { approveAfterDays: 7, patchFilters: [] },
          { approveAfterDays: "60", patchFilters: [] },
        ],
      },
    },
    good: {
      "after a week": { approvalRules: [{ approveAfterDays: 7, patchFilters: [] }] },
      "a list of patches": { approvedPatches: ["KB123456"] },
    },
  }),
};
