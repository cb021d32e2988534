import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const classifier = "aws:comprehend/documentClassifier:DocumentClassifier";
const recognizer = "aws:comprehend/entityRecognizer:EntityRecognizer";

export const comprehendModelEncryptedWithOwnKey: Control = {
  id: "comprehend-model-encrypted-with-own-key",
  title: "Comprehend models are encrypted with a KMS key of one's own",
  why: "A model that was trained on our documents holds parts of them.",
  remedy: "Set modelKmsKeyId to a KMS key of your own.",
  severity: "low",
  domain: "data-protection",
  planned: requires({ [classifier]: isOwnKey("modelKmsKeyId"), [recognizer]: isOwnKey("modelKmsKeyId") }),
  examples: examplesOf(classifier, {
    bad: {
      "left out": { languageCode: "en" },
      "AWS's key": { modelKmsKeyId: "arn:aws:kms:us-east-1:111122223333:alias/aws/service" },
    },
    good: {
      "a key": { modelKmsKeyId: "arn:aws:kms:us-east-1:111122223333:key/1" },
      "an alias": { modelKmsKeyId: "arn:aws:kms:us-east-1:111122223333:alias/own" },
    },
  }),
};
