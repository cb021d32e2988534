import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf } from "../requirements/combined";
import { isUnset } from "../requirements/presence";
import { requires } from "../requirements/requires";

const stream = "aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream";

export const firehoseCredentialsInSecretsManager: Control = {
  id: "firehose-credentials-in-secrets-manager",
  title: "Firehose takes credentials of its destinations from Secrets Manager",
  why: "A password in the stream's configuration lies in the program, in state and in its history, and never changes.",
  remedy:
    "Set secretsManagerConfiguration: { enabled: true, secretArn } in place of the password, token or key.",
  severity: "high",
  domain: "data-protection",
  planned: requires({
    [stream]: allOf(
      isUnset("redshiftConfiguration.password"),
      isUnset("splunkConfiguration.hecToken"),
      isUnset("httpEndpointConfiguration.accessKey"),
      isUnset("snowflakeConfiguration.privateKey"),
    ),
  }),
  examples: examplesOf(stream, {
    bad: {
      "a password": {
        destination: "redshift",
        redshiftConfiguration: { username: "loader", password: "example-only" },
      },
      "a token, in a list of one": {
        destination: "splunk",
        splunkConfiguration: [{ hecToken: "example-only" }],
      },
    },
    good: {
      "a secret": {
        destination: "redshift",
        redshiftConfiguration: { secretsManagerConfiguration: { enabled: true, secretArn: "secret" } },
      },
      "a bucket": { destination: "extended_s3" },
    },
  }),
};
