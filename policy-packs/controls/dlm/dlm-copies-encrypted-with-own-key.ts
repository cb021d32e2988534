import type { Control } from "../model/control";
import { allOf, when } from "../requirements/combined";
import { exampleArn } from "../model/example";
import { examplesOf } from "../model/examples-of";
import { inEach } from "../requirements/blocks";
import { isOwnKey } from "../requirements/keys";
import { isTrue } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const policy = "aws:dlm/lifecyclePolicy:LifecyclePolicy";

export const dlmCopiesEncryptedWithOwnKey: Control = {
  id: "dlm-copies-encrypted-with-own-key",
  title: "Snapshots that Data Lifecycle Manager copies are encrypted with a key of your own",
  why: "With a key of your own, reading data takes a second permission that you grant, log and can revoke.",
  remedy: "Set cmkArn of each cross-Region copy to a key of the Region that it goes to.",
  severity: "medium",
  domain: "data-protection",
  // A plain copy is a finding of dlm-copies-encrypted.
  planned: requires({
    [policy]: allOf(
      inEach(
        "policyDetails.schedules",
        inEach("crossRegionCopyRules", when(isTrue("encrypted"), isOwnKey("cmkArn"))),
      ),
      inEach(
        "policyDetails.action.crossRegionCopies",
        when(isTrue("encryptionConfiguration.encrypted"), isOwnKey("encryptionConfiguration.cmkArn")),
      ),
    ),
  }),
  examples: examplesOf(policy, {
    bad: {
      "AWS's key": {
        policyDetails: { schedules: [{ name: "daily", crossRegionCopyRules: [{ encrypted: true }] }] },
      },
      "AWS's key by its alias": {
        policyDetails: [
          {
            action: {
              name: "copy",
              crossRegionCopies: [
                { encryptionConfiguration: { encrypted: "true", cmkArn: "alias/aws/ebs" } },
              ],
            },
          },
        ],
      },
    },
    good: {
      "a key": {
        policyDetails: {
          schedules: [
            { name: "daily", crossRegionCopyRules: [{ encrypted: true, cmkArn: exampleArn("key") }] },
          ],
        },
      },
      "no copy": { policyDetails: { schedules: [{ name: "daily" }] } },
    },
  }),
};
