import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isAtLeast } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const cluster = "aws:memorydb/cluster:Cluster";

export const memorydbBackedUp: Control = {
  id: "memorydb-backed-up",
  title: "MemoryDB keeps snapshots",
  why: "A faulty release overwrites records on every node at once; only a snapshot brings them back.",
  remedy: "Set snapshotRetentionLimit to at least 1.",
  severity: "medium",
  domain: "data-protection",
  // Left out, provider and AWS keep none.
  planned: requires({ [cluster]: isAtLeast("snapshotRetentionLimit", 1, { unset: 0 }) }),
  examples: examplesOf(cluster, {
    bad: { "left out": { aclName: "applications" }, "none, as text": { snapshotRetentionLimit: "0" } },
    good: { "a week": { snapshotRetentionLimit: 7 }, "a day, as text": { snapshotRetentionLimit: "1" } },
  }),
};
