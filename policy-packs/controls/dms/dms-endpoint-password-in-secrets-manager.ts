import type { Control } from "../model/control";
import { allOf, when } from "../requirements/combined";
import { examplesOf } from "../model/examples-of";
import { isSet, isNotGiven } from "../requirements/presence";
import { requires } from "../requirements/requires";

const endpoint = "aws:dms/endpoint:Endpoint";

export const dmsEndpointPasswordInSecretsManager: Control = {
  id: "dms-endpoint-password-in-secrets-manager",
  title: "DMS takes the passwords of databases from Secrets Manager",
  why: "A password that passes through a program stays in its state, its logs and somebody's shell history.",
  remedy: "Drop password, and set secretsManagerArn and secretsManagerAccessRoleArn.",
  severity: "high",
  domain: "data-protection",
  // A user without a password and without a secret has one in extraConnectionAttributes.
  planned: requires({
    [endpoint]: allOf(
      isNotGiven("password"),
      when(isSet("username"), isSet("secretsManagerArn", "the ARN of a secret")),
    ),
  }),
  examples: examplesOf(endpoint, {
    bad: {
      "a password in the program": { engineName: "postgres", username: "dms", password: "example-only" },
      "a user without a secret": { engineName: "oracle", username: "dms" },
      "a password beside a secret": {
        username: "dms",
        password: "example-only",
        secretsManagerArn: "arn:aws:secretsmanager:us-east-1:111122223333:secret:dms-AbCdEf",
      },
    },
    good: {
      "a secret": {
        engineName: "postgres",
        secretsManagerArn: "arn:aws:secretsmanager:us-east-1:111122223333:secret:dms-AbCdEf",
      },
      "an AWS service": { engineName: "kinesis" },
      "a user beside a secret": {
        username: "dms",
        secretsManagerArn: "arn:aws:secretsmanager:us-east-1:111122223333:secret:dms-AbCdEf",
      },
    },
  }),
};
