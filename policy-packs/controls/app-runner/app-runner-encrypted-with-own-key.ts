import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const service = "aws:apprunner/service:Service";

export const appRunnerEncryptedWithOwnKey: Control = {
  id: "app-runner-encrypted-with-own-key",
  title: "App Runner services are encrypted with a key of your own",
  why: "App Runner keeps copies of source and image; a key of your own says who reads them, and can be taken away.",
  remedy: "Set encryptionConfiguration.kmsKey.",
  severity: "medium",
  domain: "data-protection",
  planned: requires({ [service]: isOwnKey("encryptionConfiguration.kmsKey") }),
  examples: examplesOf(service, {
    bad: {
      "AWS's key": { serviceName: "a" },
      "an empty text, in a list": { encryptionConfiguration: [{ kmsKey: "" }] },
    },
    good: {
      "a key": { encryptionConfiguration: { kmsKey: "arn:aws:kms:us-east-1:111122223333:key/a" } },
      "in a list": { encryptionConfiguration: [{ kmsKey: "arn:aws:kms:us-east-1:111122223333:key/a" }] },
    },
  }),
};
