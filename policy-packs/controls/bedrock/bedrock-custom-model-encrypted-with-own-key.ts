import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const model = "aws:bedrock/customModel:CustomModel";

export const bedrockCustomModelEncryptedWithOwnKey: Control = {
  id: "bedrock-custom-model-encrypted-with-own-key",
  title: "Custom models are encrypted with a KMS key of one's own",
  why: "A model that was trained on our data holds it.",
  remedy: "Set customModelKmsKeyId to a KMS key of your own.",
  severity: "low",
  domain: "data-protection",
  planned: requires({ [model]: isOwnKey("customModelKmsKeyId") }),
  examples: examplesOf(model, {
    bad: {
      "left out": { customModelName: "clerk" },
      "AWS's key": { customModelKmsKeyId: "arn:aws:kms:us-east-1:111122223333:alias/aws/service" },
    },
    good: {
      "a key": { customModelKmsKeyId: "arn:aws:kms:us-east-1:111122223333:key/1" },
      "an alias": { customModelKmsKeyId: "arn:aws:kms:us-east-1:111122223333:alias/own" },
    },
  }),
};
