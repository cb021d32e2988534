import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const workgroup = "aws:athena/workgroup:Workgroup";

export const athenaWorkgroupEnforced: Control = {
  id: "athena-workgroup-enforced",
  title: "Athena workgroups enforce their settings",
  why: "Otherwise the caller's settings win, encryption and place of the results included.",
  remedy: "Leave enforceWorkgroupConfiguration out, or set it to true.",
  severity: "medium",
  domain: "data-protection",
  // The provider takes true for what is left out (2026).
  planned: requires({ [workgroup]: isTrue("configuration.enforceWorkgroupConfiguration", { unset: true }) }),
  examples: examplesOf(workgroup, {
    bad: {
      "switched off": { configuration: { enforceWorkgroupConfiguration: false } },
      "as text, in a list of one": { configuration: [{ enforceWorkgroupConfiguration: "false" }] },
    },
    good: {
      "switched on": { configuration: { enforceWorkgroupConfiguration: true } },
      "left out": { name: "analysts" },
    },
  }),
};
