import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf, anyOf } from "../requirements/combined";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const logging = "aws:bedrockmodel/invocationLoggingConfiguration:InvocationLoggingConfiguration";

export const bedrockInvocationsLogged: Control = {
  id: "bedrock-invocations-logged",
  title: "Bedrock logs what models are asked and what they answer",
  why: "Without a log no one sees that a model was talked into something.",
  remedy: "Name a log group or bucket in loggingConfig, and leave textDataDeliveryEnabled on.",
  severity: "medium",
  domain: "logging",
  // The provider takes true for textDataDeliveryEnabled when it is left out (2026).
  planned: requires({
    [logging]: allOf(
      anyOf(
        "loggingConfig must name a log group or a bucket",
        isSet("loggingConfig.cloudwatchConfig.logGroupName"),
        isSet("loggingConfig.s3Config.bucketName"),
      ),
      isTrue("loggingConfig.textDataDeliveryEnabled", { unset: true }),
    ),
  }),
  examples: examplesOf(logging, {
    bad: {
      nowhere: { loggingConfig: { embeddingDataDeliveryEnabled: true } },
      "without the text, in lists of one": {
        loggingConfig: [{ s3Config: [{ bucketName: "logs" }], textDataDeliveryEnabled: "false" }],
      },
    },
    good: {
      "a log group": { loggingConfig: { cloudwatchConfig: { logGroupName: "bedrock", roleArn: "role" } } },
      "a bucket": {
        loggingConfig: [{ s3Config: [{ bucketName: "logs" }], textDataDeliveryEnabled: "true" }],
      },
    },
  }),
};
