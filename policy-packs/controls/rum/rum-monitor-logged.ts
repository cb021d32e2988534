import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const monitor = "aws:rum/appMonitor:AppMonitor";

export const rumMonitorLogged: Control = {
  id: "rum-monitor-logged",
  title: "App monitors keep what browsers report",
  why: "AWS keeps it for 30 days only; without a copy in CloudWatch Logs an incident that is found late has no trace.",
  remedy: "Set cwLogEnabled: true.",
  severity: "low",
  domain: "logging",
  // Left out, provider and AWS take false (2026).
  planned: requires({ [monitor]: isTrue("cwLogEnabled") }),
  examples: examplesOf(monitor, {
    bad: { "left out": { name: "shop" }, "off, as text": { cwLogEnabled: "false" } },
    good: { on: { cwLogEnabled: true }, "on, as text": { cwLogEnabled: "true" } },
  }),
};
