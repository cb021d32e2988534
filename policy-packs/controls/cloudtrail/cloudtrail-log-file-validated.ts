import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import type { Control } from "../model/control";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const type = "aws:cloudtrail/trail:Trail";

export const cloudtrailLogFileValidated: Control = {
  id: "cloudtrail-log-file-validated",
  title: "Trails sign their log files",
  why: "Without digests no one can show that a log file is the one that CloudTrail wrote.",
  remedy: "Set enableLogFileValidation: true.",
  severity: "medium",
  domain: "logging",
  baseline: true,
  planned: requires({ [type]: isTrue("enableLogFileValidation") }),
  managedRule: { identifier: "CLOUD_TRAIL_LOG_FILE_VALIDATION_ENABLED" },
  denied: [
    // One call can switch off validation, encryption and all Regions but one.
    reserved({
      sid: "TrailsStayAsPlanned",
      actions: ["cloudtrail:UpdateTrail"],
      to: exemptByDefault,
      allowed: [
        { name: "reading a trail", action: "cloudtrail:GetTrail" },
        { name: "a dashboard of one's own", action: "cloudtrail:UpdateDashboard" },
      ],
    }),
  ],
  examples: {
    bad: [
      { name: "left out", resources: [{ type, props: {} }] },
      { name: "off", resources: [{ type, props: { enableLogFileValidation: false } }] },
    ],
    good: [
      { name: "on", resources: [{ type, props: { enableLogFileValidation: true } }] },
      { name: "on, as text", resources: [{ type, props: { enableLogFileValidation: "true" } }] },
    ],
  },
};
