import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isAtLeast } from "../requirements/scalars";

const type = "aws:cfg/retentionConfiguration:RetentionConfiguration";

export const configHistoryKept: Control = {
  id: "config-history-kept",
  title: "AWS Config keeps its history for a year or more",
  why: "Who changed what last winter is asked when the intruder is found months later.",
  remedy: "Leave the RetentionConfiguration out (seven years), or set at least 365 days.",
  severity: "medium",
  domain: "logging",
  baseline: true,
  planned: requires({ [type]: isAtLeast("retentionPeriodInDays", 365) }),
  examples: examplesOf(type, {
    bad: { "a month": { retentionPeriodInDays: 30 }, "as text": { retentionPeriodInDays: "90" } },
    good: {
      "seven years": { retentionPeriodInDays: 2557 },
      "a year, as text": { retentionPeriodInDays: "365" },
    },
  }),
};
