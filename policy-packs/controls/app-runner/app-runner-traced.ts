import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const service = "aws:apprunner/service:Service";

export const appRunnerTraced: Control = {
  id: "app-runner-traced",
  title: "App Runner services are traced",
  why: "A trace shows which of the services behind a request failed or was slow.",
  remedy:
    "Set observabilityConfiguration with observabilityEnabled: true and an aws.apprunner.ObservabilityConfiguration.",
  severity: "low",
  domain: "logging",
  planned: decided(requires({ [service]: isTrue("observabilityConfiguration.observabilityEnabled") })),
  examples: examplesOf(service, {
    bad: {
      "left out": { serviceName: "a" },
      "off, as text in a list": { observabilityConfiguration: [{ observabilityEnabled: "false" }] },
    },
    good: {
      on: { observabilityConfiguration: { observabilityEnabled: true } },
      "on, in a list": {
        observabilityConfiguration: [{ observabilityEnabled: "true", observabilityConfigurationArn: "arn" }],
      },
    },
  }),
};
