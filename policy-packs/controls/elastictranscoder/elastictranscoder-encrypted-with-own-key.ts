import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const pipeline = "aws:elastictranscoder/pipeline:Pipeline";

export const elastictranscoderEncryptedWithOwnKey: Control = {
  id: "elastictranscoder-encrypted-with-own-key",
  title: "Transcoding pipelines are encrypted with a KMS key of one's own",
  why: "The key that a pipeline encrypts with says who may see the films.",
  remedy: "Set awsKmsKeyArn to a KMS key of your own.",
  severity: "low",
  domain: "data-protection",
  planned: requires({ [pipeline]: isOwnKey("awsKmsKeyArn") }),
  examples: examplesOf(pipeline, {
    bad: {
      "left out": { inputBucket: "raw" },
      "AWS's key": { awsKmsKeyArn: "arn:aws:kms:us-east-1:111122223333:alias/aws/service" },
    },
    good: {
      "a key": { awsKmsKeyArn: "arn:aws:kms:us-east-1:111122223333:key/1" },
      "an alias": { awsKmsKeyArn: "arn:aws:kms:us-east-1:111122223333:alias/own" },
    },
  }),
};
