import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const block = "aws:ebs/snapshotBlockPublicAccess:SnapshotBlockPublicAccess";

export const ebsSnapshotSharingBlocked: Control = {
  id: "ebs-snapshot-sharing-blocked",
  title: "The block against public EBS snapshots is on, for old ones too",
  why: "A public snapshot is a whole disk for everyone; blocking new sharing alone leaves open what was public before.",
  remedy: 'Set state: "block-all-sharing".',
  severity: "high",
  domain: "data-protection",
  planned: requires({ [block]: isOneOf("state", ["block-all-sharing"]) }),
  examples: examplesOf(block, {
    bad: { off: { state: "unblocked" }, "new sharing alone": { state: "block-new-sharing" } },
    good: {
      on: { state: "block-all-sharing" },
      "on in another Region": { region: "eu-west-1", state: "block-all-sharing" },
    },
  }),
};
