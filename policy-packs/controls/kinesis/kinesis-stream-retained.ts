import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isAtLeast } from "../requirements/scalars";

const stream = "aws:kinesis/stream:Stream";

export const kinesisStreamRetained: Control = {
  id: "kinesis-stream-retained",
  title: "Kinesis streams keep their records for a week",
  why: "After a day a fault of the reader that no one saw over the weekend has cost the records.",
  remedy: "Set retentionPeriod: 168 or more.",
  severity: "low",
  domain: "data-protection",
  // The provider takes 24 hours for what is left out (2026).
  planned: requires({ [stream]: isAtLeast("retentionPeriod", 168, { unset: 24 }) }),
  examples: examplesOf(stream, {
    bad: { "left out": { shardCount: 1 }, "two days, as text": { retentionPeriod: "48" } },
    good: { "a week": { retentionPeriod: 168 }, "a year, as text": { retentionPeriod: "8760" } },
  }),
};
