import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const type = "aws:guardduty/detector:Detector";

export const guarddutyDetectorEnabled: Control = {
  id: "guardduty-detector-enabled",
  title: "GuardDuty detectors run",
  why: "A suspended detector keeps its place in every list and finds nothing.",
  remedy: "Leave enable out or true.",
  severity: "high",
  domain: "detection",
  baseline: true,
  planned: requires({ [type]: isTrue("enable", { unset: true }) }),
  examples: examplesOf(type, {
    bad: { suspended: { enable: false }, "suspended, as text": { enable: "false" } },
    good: { running: { enable: true }, "left to the provider": {} },
  }),
};
