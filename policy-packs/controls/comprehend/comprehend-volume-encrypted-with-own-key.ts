import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const classifier = "aws:comprehend/documentClassifier:DocumentClassifier";
const recognizer = "aws:comprehend/entityRecognizer:EntityRecognizer";

export const comprehendVolumeEncryptedWithOwnKey: Control = {
  id: "comprehend-volume-encrypted-with-own-key",
  title: "Volumes of Comprehend jobs are encrypted with a KMS key of one's own",
  why: "A training job copies the documents to its volumes.",
  remedy: "Set volumeKmsKeyId to a KMS key of your own.",
  severity: "low",
  domain: "data-protection",
  planned: requires({ [classifier]: isOwnKey("volumeKmsKeyId"), [recognizer]: isOwnKey("volumeKmsKeyId") }),
  examples: examplesOf(classifier, {
    bad: {
      "left out": { languageCode: "en" },
      "AWS's key": { volumeKmsKeyId: "arn:aws:kms:us-east-1:111122223333:alias/aws/service" },
    },
    good: {
      "a key": { volumeKmsKeyId: "arn:aws:kms:us-east-1:111122223333:key/1" },
      "an alias": { volumeKmsKeyId: "arn:aws:kms:us-east-1:111122223333:alias/own" },
    },
  }),
};
