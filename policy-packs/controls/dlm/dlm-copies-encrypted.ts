import type { Control } from "../model/control";
import { allOf } from "../requirements/combined";
import { examplesOf } from "../model/examples-of";
import { inEach } from "../requirements/blocks";
import { isTrue } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const policy = "aws:dlm/lifecyclePolicy:LifecyclePolicy";

export const dlmCopiesEncrypted: Control = {
  id: "dlm-copies-encrypted",
  title: "Snapshots that Data Lifecycle Manager copies are encrypted",
  why: "A copy is encrypted only if the policy says so, whatever its source is.",
  remedy: "Set encrypted: true on each cross-Region copy.",
  severity: "high",
  domain: "data-protection",
  planned: requires({
    [policy]: allOf(
      inEach("policyDetails.schedules", inEach("crossRegionCopyRules", isTrue("encrypted"))),
      inEach("policyDetails.action.crossRegionCopies", isTrue("encryptionConfiguration.encrypted")),
    ),
  }),
  examples: examplesOf(policy, {
    bad: {
      "a plain copy": {
        policyDetails: { schedules: [{ name: "daily", crossRegionCopyRules: [{ encrypted: false }] }] },
      },
      "a plain copy of a shared snapshot, as text": {
        policyDetails: [
          {
            action: {
              name: "copy",
              crossRegionCopies: [{ encryptionConfiguration: { encrypted: "false" } }],
            },
          },
        ],
      },
    },
    good: {
      "an encrypted copy": {
        policyDetails: { schedules: [{ name: "daily", crossRegionCopyRules: [{ encrypted: true }] }] },
      },
      "no copy": { policyDetails: { schedules: [{ name: "daily" }] } },
      "an encrypted copy of a shared snapshot": {
        policyDetails: {
          action: [{ name: "copy", crossRegionCopies: { encryptionConfiguration: [{ encrypted: true }] } }],
        },
      },
    },
  }),
};
