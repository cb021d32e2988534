import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const type = "aws:macie2/account:Account";

export const macieSessionEnabled: Control = {
  id: "macie-session-enabled",
  title: "Macie runs where it is planned",
  why: "A paused session finds no personal data and no public bucket.",
  remedy: "Leave status out or ENABLED.",
  severity: "medium",
  domain: "detection",
  baseline: true,
  planned: requires({ [type]: isOneOf("status", ["ENABLED"], { unset: "ENABLED" }) }),
  examples: examplesOf(type, {
    bad: {
      paused: { status: "PAUSED" },
      "paused, beside a frequency": { status: "PAUSED", findingPublishingFrequency: "FIFTEEN_MINUTES" },
    },
    good: { enabled: { status: "ENABLED" }, "left to AWS": {} },
  }),
};
