import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const environment = "aws:mwaa/environment:Environment";

export const mwaaEncryptedWithOwnKey: Control = {
  id: "mwaa-encrypted-with-own-key",
  title: "Airflow environments are encrypted with a KMS key of one's own",
  why: "Airflow's database holds connections and their passwords.",
  remedy: "Set kmsKey to a KMS key of your own.",
  severity: "low",
  domain: "data-protection",
  planned: requires({ [environment]: isOwnKey("kmsKey") }),
  examples: examplesOf(environment, {
    bad: {
      "left out": { name: "flows" },
      "AWS's key": { kmsKey: "arn:aws:kms:us-east-1:111122223333:alias/aws/service" },
    },
    good: {
      "a key": { kmsKey: "arn:aws:kms:us-east-1:111122223333:key/1" },
      "an alias": { kmsKey: "arn:aws:kms:us-east-1:111122223333:alias/own" },
    },
  }),
};
