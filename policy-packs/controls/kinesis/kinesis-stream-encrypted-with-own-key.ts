import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const stream = "aws:kinesis/stream:Stream";
const video = "aws:kinesis/videoStream:VideoStream";

export const kinesisStreamEncryptedWithOwnKey: Control = {
  id: "kinesis-stream-encrypted-with-own-key",
  title: "Kinesis streams are encrypted with a KMS key of one's own",
  why: "AWS's key can be used by everyone in the account; a key of one's own says who may read.",
  remedy: "Set kmsKeyId to a key of your own.",
  severity: "low",
  domain: "data-protection",
  planned: requires({ [stream]: isOwnKey("kmsKeyId"), [video]: isOwnKey("kmsKeyId") }),
  examples: examplesOf(stream, {
    bad: {
      "AWS's key": { encryptionType: "KMS", kmsKeyId: "alias/aws/kinesis" },
      "left out": { shardCount: 1 },
      "a video stream": [{ type: video, props: { name: "door" } }],
    },
    good: {
      "a key": { encryptionType: "KMS", kmsKeyId: "alias/stream" },
      "a video stream": [{ type: video, props: { kmsKeyId: "arn:aws:kms:us-east-1:111122223333:key/1" } }],
    },
  }),
};
