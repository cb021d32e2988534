import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isAtLeast } from "../requirements/scalars";

const stream = "aws:kinesis/videoStream:VideoStream";

export const kinesisVideoRetained: Control = {
  id: "kinesis-video-retained",
  title: "Video streams keep what they take in for a day",
  why: "With no retention a recording is gone once it is sent, and no reader can catch up.",
  remedy: "Set dataRetentionInHours to at least 24.",
  severity: "low",
  domain: "data-protection",
  // Left out, the provider takes 0: nothing is kept (2026).
  planned: requires({ [stream]: isAtLeast("dataRetentionInHours", 24, { unset: 0 }) }),
  examples: examplesOf(stream, {
    bad: { "left out": { name: "door" }, "an hour, as text": { dataRetentionInHours: "1" } },
    good: { "a day": { dataRetentionInHours: 24 }, "a week, as text": { dataRetentionInHours: "168" } },
  }),
};
