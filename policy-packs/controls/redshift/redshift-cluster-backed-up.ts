import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isKeptLongEnough } from "../requirements/retention";
import { requires } from "../requirements/requires";

const cluster = "aws:redshift/cluster:Cluster";

export const redshiftClusterBackedUp: Control = {
  id: "redshift-cluster-backed-up",
  title: "Redshift clusters keep a week of automated snapshots",
  why: "A wrong deletion is often noticed days later; by then a one-day snapshot holds only the damage.",
  remedy: "Set automatedSnapshotRetentionPeriod to what the message asks for; AWS keeps at most 35 days.",
  severity: "medium",
  domain: "data-protection",
  // Left out, provider and AWS keep one day.
  planned: requires({ [cluster]: isKeptLongEnough("automatedSnapshotRetentionPeriod", { unset: 1 }) }),
  examples: examplesOf(cluster, {
    bad: { "left out, which is a day": {}, "none, as text": { automatedSnapshotRetentionPeriod: "0" } },
    good: {
      "a week": { automatedSnapshotRetentionPeriod: 7 },
      "five weeks, as text": { automatedSnapshotRetentionPeriod: "35" },
    },
  }),
};
