import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const studio = "aws:sagemaker/domain:Domain";

export const sagemakerStudioEncryptedWithOwnKey: Control = {
  id: "sagemaker-studio-encrypted-with-own-key",
  title: "Home directories of SageMaker Studio are encrypted with a KMS key of one's own",
  why: "They hold everyone's notebooks and data; a key of one's own says who may read them.",
  remedy: "Set kmsKeyId to a KMS key of your own.",
  severity: "medium",
  domain: "data-protection",
  planned: requires({ [studio]: isOwnKey("kmsKeyId") }),
  examples: examplesOf(studio, {
    bad: {
      "left out": { authMode: "IAM" },
      "AWS's key": { kmsKeyId: "arn:aws:kms:us-east-1:111122223333:alias/aws/service" },
    },
    good: {
      "a key": { kmsKeyId: "arn:aws:kms:us-east-1:111122223333:key/1" },
      "an alias": { kmsKeyId: "arn:aws:kms:us-east-1:111122223333:alias/own" },
    },
  }),
};
