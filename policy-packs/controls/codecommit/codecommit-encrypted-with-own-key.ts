import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const repository = "aws:codecommit/repository:Repository";

export const codecommitEncryptedWithOwnKey: Control = {
  id: "codecommit-encrypted-with-own-key",
  title: "CodeCommit repositories are encrypted with a KMS key of one's own",
  why: "AWS encrypts code in any case; a key of one's own says who may read it.",
  remedy: "Set kmsKeyId to a KMS key of your own.",
  severity: "low",
  domain: "data-protection",
  planned: requires({ [repository]: isOwnKey("kmsKeyId") }),
  examples: examplesOf(repository, {
    bad: {
      "left out": { repositoryName: "app" },
      "AWS's key": { kmsKeyId: "arn:aws:kms:us-east-1:111122223333:alias/aws/service" },
    },
    good: {
      "a key": { kmsKeyId: "arn:aws:kms:us-east-1:111122223333:key/1" },
      "an alias": { kmsKeyId: "arn:aws:kms:us-east-1:111122223333:alias/own" },
    },
  }),
};
