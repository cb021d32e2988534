import type { Control } from "../model/control";
import { ref } from "../model/example";
import { examplesOf } from "../model/examples-of";
import { anyOf } from "../requirements/combined";
import { hasSatellite } from "../requirements/other-resources";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const lambda = "aws:lambda/function:Function";
const invoke = "aws:lambda/functionEventInvokeConfig:FunctionEventInvokeConfig";

export const lambdaDeadLetterConfigured: Control = {
  id: "lambda-dead-letter-configured",
  title: "Lambda functions keep the events that they could not handle",
  why: "An event that fails three times is gone, and nothing shows that it was there.",
  remedy:
    "Set deadLetterConfig.targetArn to a queue or topic, or a destination for failures in a FunctionEventInvokeConfig.",
  severity: "low",
  domain: "compute",
  planned: requires({
    [lambda]: anyOf(
      "deadLetterConfig.targetArn must be set",
      isSet("deadLetterConfig.targetArn"),
      hasSatellite(
        { type: invoke, by: "functionName", meets: isSet("destinationConfig.onFailure.destination") },
        "no destination for failures",
      ),
    ),
  }),
  examples: examplesOf(lambda, {
    bad: {
      "left out": { handler: "index.handler" },
      "an empty target, in a list of one": { deadLetterConfig: [{ targetArn: "" }] },
      "a destination for what succeeds": [
        { type: lambda, name: "orders", props: {} },
        {
          type: invoke,
          props: { functionName: ref("orders"), destinationConfig: { onSuccess: { destination: "queue" } } },
        },
      ],
    },
    good: {
      "a queue": { deadLetterConfig: { targetArn: "arn:aws:sqs:us-east-1:111122223333:failed" } },
      "a destination": [
        { type: lambda, name: "orders", props: {} },
        {
          type: invoke,
          props: { functionName: ref("orders"), destinationConfig: { onFailure: { destination: "queue" } } },
        },
      ],
    },
  }),
};
