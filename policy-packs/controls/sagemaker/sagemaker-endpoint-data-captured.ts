import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const endpoint = "aws:sagemaker/endpointConfiguration:EndpointConfiguration";

export const sagemakerEndpointDataCaptured: Control = {
  id: "sagemaker-endpoint-data-captured",
  title: "Endpoints keep what they are asked and what they answer",
  why: "Without it no one sees that a model has begun to answer wrongly, or was asked to.",
  remedy: "Set dataCaptureConfig: { enableCapture: true } with a bucket.",
  severity: "low",
  domain: "logging",
  planned: decided(requires({ [endpoint]: isTrue("dataCaptureConfig.enableCapture") })),
  examples: examplesOf(endpoint, {
    bad: {
      "left out": { name: "scores" },
      "switched off, in a list of one": { dataCaptureConfig: [{ enableCapture: "false" }] },
    },
    good: {
      "switched on": { dataCaptureConfig: { enableCapture: true } },
      "as text": { dataCaptureConfig: [{ enableCapture: "true" }] },
    },
  }),
};
