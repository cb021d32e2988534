import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isNoneOf } from "../requirements/scalars";

const type = "aws:guardduty/detector:Detector";

export const guarddutyFindingsPublishedSoon: Control = {
  id: "guardduty-findings-published-soon",
  title: "Findings of GuardDuty are exported within the hour",
  why: "Six hours are enough to copy a database.",
  remedy: "Set findingPublishingFrequency: FIFTEEN_MINUTES or ONE_HOUR.",
  severity: "low",
  domain: "detection",
  baseline: true,
  // SIX_HOURS when left out (CreateDetector, as of November 2026); a member's setting follows its
  // administrator's.
  planned: requires({
    [type]: isNoneOf("findingPublishingFrequency", ["SIX_HOURS"], { unset: "SIX_HOURS" }),
  }),
  examples: examplesOf(type, {
    bad: { "every six hours": { findingPublishingFrequency: "SIX_HOURS" }, "left to AWS": { enable: true } },
    good: {
      "every fifteen minutes": { findingPublishingFrequency: "FIFTEEN_MINUTES" },
      "every hour": { findingPublishingFrequency: "ONE_HOUR" },
    },
  }),
};
