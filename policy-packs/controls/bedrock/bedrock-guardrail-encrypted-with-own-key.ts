import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const guardrail = "aws:bedrock/guardrail:Guardrail";

export const bedrockGuardrailEncryptedWithOwnKey: Control = {
  id: "bedrock-guardrail-encrypted-with-own-key",
  title: "Guardrails are encrypted with a KMS key of one's own",
  why: "A guardrail names what we are afraid of; anyone who reads it knows how to get around it.",
  remedy: "Set kmsKeyArn to a KMS key of your own.",
  severity: "low",
  domain: "data-protection",
  planned: requires({ [guardrail]: isOwnKey("kmsKeyArn") }),
  examples: examplesOf(guardrail, {
    bad: {
      "left out": { name: "polite" },
      "AWS's key": { kmsKeyArn: "arn:aws:kms:us-east-1:111122223333:alias/aws/service" },
    },
    good: {
      "a key": { kmsKeyArn: "arn:aws:kms:us-east-1:111122223333:key/1" },
      "an alias": { kmsKeyArn: "arn:aws:kms:us-east-1:111122223333:alias/own" },
    },
  }),
};
