import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const endpoint = "aws:sagemaker/endpointConfiguration:EndpointConfiguration";

export const sagemakerEndpointEncryptedWithOwnKey: Control = {
  id: "sagemaker-endpoint-encrypted-with-own-key",
  title: "Volumes of endpoints are encrypted with a KMS key of one's own",
  why: "An endpoint's volume holds the model and what it is asked.",
  remedy: "Set kmsKeyArn to a KMS key of your own.",
  severity: "low",
  domain: "data-protection",
  planned: requires({ [endpoint]: isOwnKey("kmsKeyArn") }),
  examples: examplesOf(endpoint, {
    bad: {
      "left out": { name: "scores" },
      "AWS's key": { kmsKeyArn: "arn:aws:kms:us-east-1:111122223333:alias/aws/service" },
    },
    good: {
      "a key": { kmsKeyArn: "arn:aws:kms:us-east-1:111122223333:key/1" },
      "an alias": { kmsKeyArn: "arn:aws:kms:us-east-1:111122223333:alias/own" },
    },
  }),
};
