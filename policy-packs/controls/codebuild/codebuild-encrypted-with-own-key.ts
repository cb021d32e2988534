import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const project = "aws:codebuild/project:Project";

export const codebuildEncryptedWithOwnKey: Control = {
  id: "codebuild-encrypted-with-own-key",
  title: "Builds are encrypted with a KMS key of one's own",
  why: "AWS's key for S3 can be used by everyone in the account.",
  remedy: "Set encryptionKey.",
  severity: "low",
  domain: "data-protection",
  planned: requires({ [project]: isOwnKey("encryptionKey") }),
  examples: examplesOf(project, {
    bad: {
      "left out": { artifacts: { type: "S3" } },
      "AWS's key": { encryptionKey: "arn:aws:kms:us-east-1:111122223333:alias/aws/s3" },
    },
    good: {
      "a key": { encryptionKey: "arn:aws:kms:us-east-1:111122223333:key/1" },
      "an alias": { encryptionKey: "alias/builds" },
    },
  }),
};
