import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isAtLeast, isTrue } from "../requirements/scalars";

const type = "aws:cloudtrail/eventDataStore:EventDataStore";

export const cloudtrailLakeComplete: Control = {
  id: "cloudtrail-lake-complete",
  title: "Event data stores keep every Region's events for a year and cannot be deleted at once",
  why: "A store of one Region, or of a week, holds nothing of what is looked for.",
  remedy:
    "Leave multiRegionEnabled and terminationProtectionEnabled out or true, retentionPeriod at 365 or more.",
  severity: "medium",
  domain: "logging",
  baseline: true,
  // The provider sends true, true and 2555 days.
  planned: requires({
    [type]: allOf(
      isTrue("multiRegionEnabled", { unset: true }),
      isTrue("terminationProtectionEnabled", { unset: true }),
      isAtLeast("retentionPeriod", 365, { unset: 2555 }),
    ),
  }),
  examples: examplesOf(type, {
    bad: {
      "one Region": { multiRegionEnabled: false },
      "open to deletion, as text": { terminationProtectionEnabled: "false" },
      "a month": { retentionPeriod: 30 },
    },
    good: {
      "left to the provider": { name: "events" },
      "a year": { retentionPeriod: 366, multiRegionEnabled: "true" },
    },
  }),
};
