import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isTrue } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const instance = "aws:docdb/clusterInstance:ClusterInstance";

export const docdbMinorVersionUpgraded: Control = {
  id: "docdb-minor-version-upgraded",
  title: "DocumentDB instances take minor versions by themselves",
  why: "Minor versions carry the fixes of published vulnerabilities.",
  remedy: "Leave autoMinorVersionUpgrade out or set it to true.",
  severity: "low",
  domain: "data-protection",
  // The provider takes true when it is left out; AWS applies patches in the maintenance window whatever it says, and may come to heed it.
  planned: requires({ [instance]: isTrue("autoMinorVersionUpgrade", { unset: true }) }),
  examples: examplesOf(instance, {
    bad: { off: { autoMinorVersionUpgrade: false }, "off, as text": { autoMinorVersionUpgrade: "false" } },
    good: { "left to AWS": {}, on: { autoMinorVersionUpgrade: true } },
  }),
};
