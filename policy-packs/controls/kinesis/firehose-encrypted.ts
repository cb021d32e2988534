import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { anyOf } from "../requirements/combined";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const stream = "aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream";

export const firehoseEncrypted: Control = {
  id: "firehose-encrypted",
  title: "Firehose streams are encrypted at rest",
  why: "Firehose keeps records until it has delivered them, and for a day where it cannot.",
  remedy: "Set serverSideEncryption: { enabled: true }.",
  severity: "high",
  domain: "data-protection",
  // Off where it is left out (2026). Records from a Kinesis or MSK source are kept and encrypted by the source.
  planned: requires({
    [stream]: anyOf(
      "serverSideEncryption.enabled must be true",
      isTrue("serverSideEncryption.enabled"),
      isSet("kinesisSourceConfiguration"),
      isSet("mskSourceConfiguration"),
    ),
  }),
  examples: examplesOf(stream, {
    bad: {
      "left out": { destination: "extended_s3" },
      "switched off, in a list of one": { serverSideEncryption: [{ enabled: "false" }] },
    },
    good: {
      "switched on": { serverSideEncryption: { enabled: true } },
      "as text": { serverSideEncryption: [{ enabled: "true" }] },
      "from a Kinesis stream": { kinesisSourceConfiguration: { kinesisStreamArn: "stream" } },
      "from MSK": { mskSourceConfiguration: { mskClusterArn: "cluster" } },
    },
  }),
};
