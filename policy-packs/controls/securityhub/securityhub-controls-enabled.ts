import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const type = "aws:securityhub/account:Account";

export const securityhubControlsEnabled: Control = {
  id: "securityhub-controls-enabled",
  title: "New controls of Security Hub's standards are switched on by themselves",
  why: "A standard that stays as it was on the day of its subscription misses every service that came since.",
  remedy: "Leave autoEnableControls out or true.",
  severity: "low",
  domain: "detection",
  baseline: true,
  planned: requires({ [type]: isTrue("autoEnableControls", { unset: true }) }),
  examples: examplesOf(type, {
    bad: { off: { autoEnableControls: false }, "off, as text": { autoEnableControls: "false" } },
    good: { on: { autoEnableControls: true }, "left to the provider": {} },
  }),
};
