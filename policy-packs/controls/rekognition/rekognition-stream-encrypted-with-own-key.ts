import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const processor = "aws:rekognition/streamProcessor:StreamProcessor";

export const rekognitionStreamEncryptedWithOwnKey: Control = {
  id: "rekognition-stream-encrypted-with-own-key",
  title: "Stream processors of Rekognition are encrypted with a KMS key of one's own",
  why: "What is recognized in a film is a fact about a person.",
  remedy: "Set kmsKeyId to a KMS key of your own.",
  severity: "low",
  domain: "data-protection",
  planned: requires({ [processor]: isOwnKey("kmsKeyId") }),
  examples: examplesOf(processor, {
    bad: {
      "left out": { name: "door" },
      "AWS's key": { kmsKeyId: "arn:aws:kms:us-east-1:111122223333:alias/aws/service" },
    },
    good: {
      "a key": { kmsKeyId: "arn:aws:kms:us-east-1:111122223333:key/1" },
      "an alias": { kmsKeyId: "arn:aws:kms:us-east-1:111122223333:alias/own" },
    },
  }),
};
