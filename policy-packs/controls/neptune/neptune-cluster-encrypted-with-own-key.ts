import type { Control } from "../model/control";
import { exampleArn } from "../model/example";
import { examplesOf } from "../model/examples-of";
import { isOwnKey } from "../requirements/keys";
import { isTrue } from "../requirements/scalars";
import { requires } from "../requirements/requires";
import { when } from "../requirements/combined";

const cluster = "aws:neptune/cluster:Cluster";

export const neptuneClusterEncryptedWithOwnKey: Control = {
  id: "neptune-cluster-encrypted-with-own-key",
  title: "Neptune clusters are encrypted with a key of your own",
  why: "With a key of your own, reading data takes a second permission that you grant, log and can revoke.",
  remedy: "Set kmsKeyArn to the ARN of the data key.",
  severity: "medium",
  domain: "data-protection",
  // A plain cluster is a finding of neptune-cluster-encrypted.
  planned: requires({ [cluster]: when(isTrue("storageEncrypted"), isOwnKey("kmsKeyArn")) }),
  examples: examplesOf(cluster, {
    bad: {
      "AWS's key": { storageEncrypted: true },
      "AWS's key by its alias": {
        storageEncrypted: "true",
        kmsKeyArn: "arn:aws:kms:us-east-1:111122223333:alias/aws/rds",
      },
    },
    good: {
      "a key": { storageEncrypted: true, kmsKeyArn: exampleArn("key") },
      "an alias": { storageEncrypted: true, kmsKeyArn: "arn:aws:kms:us-east-1:111122223333:alias/data" },
    },
  }),
};
