import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isTrue } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const cluster = "aws:memorydb/cluster:Cluster";

export const memorydbMinorVersionUpgraded: Control = {
  id: "memorydb-minor-version-upgraded",
  title: "MemoryDB takes minor versions by itself",
  why: "Minor versions carry the fixes of published vulnerabilities.",
  remedy: "Leave autoMinorVersionUpgrade out or set it to true.",
  severity: "low",
  domain: "data-protection",
  // Left out, provider and AWS take true.
  planned: requires({ [cluster]: isTrue("autoMinorVersionUpgrade", { unset: true }) }),
  examples: examplesOf(cluster, {
    bad: { off: { autoMinorVersionUpgrade: false }, "off, as text": { autoMinorVersionUpgrade: "false" } },
    good: { "left to AWS": {}, on: { autoMinorVersionUpgrade: true } },
  }),
};
