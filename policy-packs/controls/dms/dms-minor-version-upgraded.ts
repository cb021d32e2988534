import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isTrue } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const instance = "aws:dms/replicationInstance:ReplicationInstance";

export const dmsMinorVersionUpgraded: Control = {
  id: "dms-minor-version-upgraded",
  title: "Replication instances of DMS take minor versions by themselves",
  why: "Minor versions carry the fixes of published vulnerabilities.",
  remedy: "Set autoMinorVersionUpgrade: true.",
  severity: "low",
  domain: "data-protection",
  // Left out, the provider sends false.
  planned: requires({ [instance]: isTrue("autoMinorVersionUpgrade") }),
  examples: examplesOf(instance, {
    bad: {
      "left out, which is off": { replicationInstanceClass: "dms.t3.medium" },
      "off, as text": { autoMinorVersionUpgrade: "false" },
    },
    good: { on: { autoMinorVersionUpgrade: true }, "on, as text": { autoMinorVersionUpgrade: "true" } },
  }),
};
