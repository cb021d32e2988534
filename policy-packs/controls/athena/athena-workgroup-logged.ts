import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const workgroup = "aws:athena/workgroup:Workgroup";

export const athenaWorkgroupLogged: Control = {
  id: "athena-workgroup-logged",
  title: "Athena workgroups publish what their queries do",
  why: "Metrics show who reads how much, and a query that reads everything.",
  remedy: "Leave publishCloudwatchMetricsEnabled out, or set it to true.",
  severity: "low",
  domain: "logging",
  // The provider takes true for what is left out (2026).
  planned: requires({
    [workgroup]: isTrue("configuration.publishCloudwatchMetricsEnabled", { unset: true }),
  }),
  examples: examplesOf(workgroup, {
    bad: {
      "switched off": { configuration: { publishCloudwatchMetricsEnabled: false } },
      "as text, in a list of one": { configuration: [{ publishCloudwatchMetricsEnabled: "false" }] },
    },
    good: {
      "switched on": { configuration: { publishCloudwatchMetricsEnabled: true } },
      "left out": { name: "analysts" },
    },
  }),
};
