import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inEach } from "../requirements/blocks";
import { anyOf } from "../requirements/combined";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isAtLeast } from "../requirements/scalars";

const endpoint = "aws:sagemaker/endpointConfiguration:EndpointConfiguration";

export const sagemakerEndpointOnSeveralInstances: Control = {
  id: "sagemaker-endpoint-on-several-instances",
  title: "Endpoints run on more than one instance",
  why: "A single instance is gone with its zone.",
  remedy: "Set initialInstanceCount: 2 or more for each production variant.",
  severity: "low",
  domain: "compute",
  // Serverless variants have no instances.
  planned: requires({
    [endpoint]: inEach(
      "productionVariants",
      anyOf(
        "initialInstanceCount must be at least 2",
        isAtLeast("initialInstanceCount", 2),
        isSet("serverlessConfig"),
      ),
    ),
  }),
  examples: examplesOf(endpoint, {
    bad: {
      one: { productionVariants: [{ variantName: "a", initialInstanceCount: 1 }] },
      "one, as text, beside two": {
        productionVariants: [{ initialInstanceCount: 2 }, { initialInstanceCount: "1" }],
      },
    },
    good: {
      two: { productionVariants: [{ initialInstanceCount: 2 }] },
      serverless: { productionVariants: { serverlessConfig: { maxConcurrency: 5, memorySizeInMb: 2048 } } },
    },
  }),
};
