import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const stage = "aws:apigateway/stage:Stage";

export const apiGatewayTraced: Control = {
  id: "api-gateway-traced",
  title: "REST API stages are traced",
  why: "A trace shows which of the services behind an API failed or was slow; logs of each alone do not.",
  remedy: "Set xrayTracingEnabled: true.",
  severity: "low",
  domain: "logging",
  planned: requires({ [stage]: isTrue("xrayTracingEnabled") }),
  examples: examplesOf(stage, {
    bad: {
      "left out": { stageName: "v1" },
      "off, as text": { stageName: "v1", xrayTracingEnabled: "false" },
    },
    good: { on: { xrayTracingEnabled: true }, "on, as text": { xrayTracingEnabled: "true" } },
  }),
};
