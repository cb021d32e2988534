import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const pipe = "aws:pipes/pipe:Pipe";

export const pipeEncryptedWithOwnKey: Control = {
  id: "pipe-encrypted-with-own-key",
  title: "Pipes are encrypted with a KMS key of one's own",
  why: "A pipe keeps filters and templates that show what it carries.",
  remedy: "Set kmsKeyIdentifier to a KMS key of your own.",
  severity: "low",
  domain: "data-protection",
  planned: requires({ [pipe]: isOwnKey("kmsKeyIdentifier") }),
  examples: examplesOf(pipe, {
    bad: {
      "left out": { source: "queue" },
      "AWS's key": { kmsKeyIdentifier: "arn:aws:kms:us-east-1:111122223333:alias/aws/service" },
    },
    good: {
      "a key": { kmsKeyIdentifier: "arn:aws:kms:us-east-1:111122223333:key/1" },
      "an alias": { kmsKeyIdentifier: "arn:aws:kms:us-east-1:111122223333:alias/own" },
    },
  }),
};
