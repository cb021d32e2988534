import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const studio = "aws:emr/studio:Studio";

export const emrStudioEncryptedWithOwnKey: Control = {
  id: "emr-studio-encrypted-with-own-key",
  title: "EMR Studio workspaces are encrypted with a KMS key of one's own",
  why: "Notebooks hold results; a key of one's own says who may read them.",
  remedy: "Set encryptionKeyArn.",
  severity: "low",
  domain: "data-protection",
  planned: requires({ [studio]: isOwnKey("encryptionKeyArn") }),
  examples: examplesOf(studio, {
    bad: {
      "left out": { authMode: "IAM" },
      "AWS's key": { encryptionKeyArn: "arn:aws:kms:us-east-1:111122223333:alias/aws/s3" },
    },
    good: {
      "a key": { encryptionKeyArn: "arn:aws:kms:us-east-1:111122223333:key/1" },
      "an alias": { encryptionKeyArn: "arn:aws:kms:us-east-1:111122223333:alias/studio" },
    },
  }),
};
