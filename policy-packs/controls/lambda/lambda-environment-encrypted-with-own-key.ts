import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { when } from "../requirements/combined";
import { isOwnKey } from "../requirements/keys";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const lambda = "aws:lambda/function:Function";

export const lambdaEnvironmentEncryptedWithOwnKey: Control = {
  id: "lambda-environment-encrypted-with-own-key",
  title: "Lambda environment variables are encrypted with a KMS key of one's own",
  why: "AWS's key shows them to everyone who may read the function.",
  remedy: "Set kmsKeyArn.",
  severity: "low",
  domain: "data-protection",
  planned: requires({ [lambda]: when(isSet("environment.variables"), isOwnKey("kmsKeyArn")) }),
  examples: examplesOf(lambda, {
    bad: {
      "no key": { environment: { variables: { LOG_LEVEL: "info" } } },
      "AWS's key, in a list of one": {
        environment: [{ variables: { LOG_LEVEL: "info" } }],
        kmsKeyArn: "arn:aws:kms:us-east-1:111122223333:alias/aws/lambda",
      },
    },
    good: {
      "a key": {
        environment: { variables: { LOG_LEVEL: "info" } },
        kmsKeyArn: "arn:aws:kms:us-east-1:111122223333:key/1",
      },
      "no variables": { handler: "index.handler" },
    },
  }),
};
