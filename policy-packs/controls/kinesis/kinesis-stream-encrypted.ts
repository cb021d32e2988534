import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const stream = "aws:kinesis/stream:Stream";

export const kinesisStreamEncrypted: Control = {
  id: "kinesis-stream-encrypted",
  title: "Kinesis streams are encrypted at rest",
  why: "A stream keeps every record for a day or more.",
  remedy: 'Set encryptionType: "KMS" and kmsKeyId.',
  severity: "high",
  domain: "data-protection",
  // The provider takes NONE for what is left out (2026).
  planned: decided(requires({ [stream]: isOneOf("encryptionType", ["KMS"]) })),
  examples: examplesOf(stream, {
    bad: {
      "left out": { shardCount: 1 },
      "switched off in spite of a key": { encryptionType: "NONE", kmsKeyId: "alias/stream" },
    },
    good: {
      "a key": { encryptionType: "KMS", kmsKeyId: "alias/stream" },
      "AWS's key": { encryptionType: "KMS", kmsKeyId: "alias/aws/kinesis" },
    },
  }),
};
