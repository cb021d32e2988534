import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const notebook = "aws:sagemaker/notebookInstance:NotebookInstance";

export const sagemakerNotebookEncryptedWithOwnKey: Control = {
  id: "sagemaker-notebook-encrypted-with-own-key",
  title: "Volumes of notebooks are encrypted with a KMS key of one's own",
  why: "A volume holds the data that somebody looks into; a key of one's own says who may read it.",
  remedy: "Set kmsKeyId to a KMS key of your own.",
  severity: "medium",
  domain: "data-protection",
  planned: requires({ [notebook]: isOwnKey("kmsKeyId") }),
  examples: examplesOf(notebook, {
    bad: {
      "left out": { instanceType: "ml.t3.medium" },
      "AWS's key": { kmsKeyId: "arn:aws:kms:us-east-1:111122223333:alias/aws/service" },
    },
    good: {
      "a key": { kmsKeyId: "arn:aws:kms:us-east-1:111122223333:key/1" },
      "an alias": { kmsKeyId: "arn:aws:kms:us-east-1:111122223333:alias/own" },
    },
  }),
};
