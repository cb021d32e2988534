import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const workgroup = "aws:athena/workgroup:Workgroup";
const version = "configuration.engineVersion.selectedEngineVersion";

export const athenaEngineUpgraded: Control = {
  id: "athena-engine-upgraded",
  title: "Athena upgrades its engine by itself",
  why: "An engine that is pinned keeps the flaws that newer ones have fixed.",
  remedy: "Leave engineVersion out, or set selectedEngineVersion to AUTO.",
  severity: "low",
  domain: "data-protection",
  // AWS takes AUTO for what is left out (2026).
  planned: requires({ [workgroup]: isOneOf(version, ["AUTO"], { unset: "AUTO" }) }),
  examples: examplesOf(workgroup, {
    bad: {
      pinned: { configuration: { engineVersion: { selectedEngineVersion: "Athena engine version 2" } } },
      "pinned, in lists of one": {
        configuration: [{ engineVersion: [{ selectedEngineVersion: "Athena engine version 3" }] }],
      },
    },
    good: {
      "left out": { name: "reports" },
      automatic: { configuration: { engineVersion: { selectedEngineVersion: "AUTO" } } },
    },
  }),
};
