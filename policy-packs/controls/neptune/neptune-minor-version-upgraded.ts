import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isTrue } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const instance = "aws:neptune/clusterInstance:ClusterInstance";

export const neptuneMinorVersionUpgraded: Control = {
  id: "neptune-minor-version-upgraded",
  title: "Neptune instances take minor versions by themselves",
  why: "Minor versions carry the fixes of published vulnerabilities.",
  remedy: "Leave autoMinorVersionUpgrade out or set it to true.",
  severity: "low",
  domain: "data-protection",
  // Provider and AWS take true when it is left out.
  planned: requires({ [instance]: isTrue("autoMinorVersionUpgrade", { unset: true }) }),
  examples: examplesOf(instance, {
    bad: { off: { autoMinorVersionUpgrade: false }, "off, as text": { autoMinorVersionUpgrade: "false" } },
    good: { "left to AWS": {}, on: { autoMinorVersionUpgrade: true } },
  }),
};
