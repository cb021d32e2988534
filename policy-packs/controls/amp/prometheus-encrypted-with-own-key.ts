import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const workspace = "aws:amp/workspace:Workspace";

export const prometheusEncryptedWithOwnKey: Control = {
  id: "prometheus-encrypted-with-own-key",
  title: "Prometheus workspaces are encrypted with a KMS key of one's own",
  why: "AWS encrypts metrics in any case; a key of one's own says who may read them.",
  remedy: "Set kmsKeyArn to a KMS key of your own.",
  severity: "low",
  domain: "data-protection",
  planned: requires({ [workspace]: isOwnKey("kmsKeyArn") }),
  examples: examplesOf(workspace, {
    bad: {
      "left out": { alias: "metrics" },
      "AWS's key": { kmsKeyArn: "arn:aws:kms:us-east-1:111122223333:alias/aws/service" },
    },
    good: {
      "a key": { kmsKeyArn: "arn:aws:kms:us-east-1:111122223333:key/1" },
      "an alias": { kmsKeyArn: "arn:aws:kms:us-east-1:111122223333:alias/own" },
    },
  }),
};
