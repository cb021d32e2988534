import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inSome } from "../requirements/blocks";
import { allOf } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const type = "aws:cloudtrail/trail:Trail";

export const cloudtrailInsightsRecorded: Control = {
  id: "cloudtrail-insights-recorded",
  title: "Trails look for unusual numbers of calls and errors",
  why: "A stolen key that is tried on everything shows first as a wave of calls and refusals.",
  remedy: "Add insightSelectors for ApiCallRateInsight and ApiErrorRateInsight.",
  severity: "low",
  domain: "detection",
  baseline: true,
  planned: requires({
    [type]: allOf(
      ...["ApiCallRateInsight", "ApiErrorRateInsight"].map((kind) =>
        inSome("insightSelectors", isOneOf("insightType", [kind]), `must have ${kind}`),
      ),
    ),
  }),
  examples: examplesOf(type, {
    bad: {
      none: { s3BucketName: "logs" },
      "one of two": { s3BucketName: "logs", insightSelectors: [{ insightType: "ApiCallRateInsight" }] },
    },
    good: {
      both: {
        s3BucketName: "logs",
        insightSelectors: [{ insightType: "ApiCallRateInsight" }, { insightType: "ApiErrorRateInsight" }],
      },
      "in another order": {
        s3BucketName: "logs",
        insightSelectors: [{ insightType: "ApiErrorRateInsight" }, { insightType: "ApiCallRateInsight" }],
      },
    },
  }),
};
