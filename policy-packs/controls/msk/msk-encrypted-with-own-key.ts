import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const cluster = "aws:msk/cluster:Cluster";

export const mskEncryptedWithOwnKey: Control = {
  id: "msk-encrypted-with-own-key",
  title: "MSK clusters are encrypted with a KMS key of one's own",
  why: "AWS encrypts a cluster in any case; a key of one's own says who may read and shows each use.",
  remedy: "Set encryptionInfo.encryptionAtRestKmsKeyArn.",
  severity: "low",
  domain: "data-protection",
  planned: requires({ [cluster]: isOwnKey("encryptionInfo.encryptionAtRestKmsKeyArn") }),
  examples: examplesOf(cluster, {
    bad: {
      "left out": { kafkaVersion: "3.8.x" },
      "AWS's key": {
        encryptionInfo: [{ encryptionAtRestKmsKeyArn: "arn:aws:kms:us-east-1:111122223333:alias/aws/kafka" }],
      },
    },
    good: {
      "a key": { encryptionInfo: { encryptionAtRestKmsKeyArn: "arn:aws:kms:us-east-1:111122223333:key/1" } },
      "in a list of one": {
        encryptionInfo: [{ encryptionAtRestKmsKeyArn: "arn:aws:kms:us-east-1:111122223333:key/1" }],
      },
    },
  }),
};
