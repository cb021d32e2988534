import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isAtLeast } from "../requirements/scalars";

const strategy = "aws:appconfig/deploymentStrategy:DeploymentStrategy";

export const appconfigDeploymentBaked: Control = {
  id: "appconfig-deployment-baked",
  title: "Configurations are watched for half an hour after they are deployed",
  why: "During the bake time alarms take a configuration back; without it no one does.",
  remedy: "Set finalBakeTimeInMinutes to at least 30.",
  severity: "low",
  domain: "compute",
  // Left out, provider and AWS take 0 (2026).
  planned: requires({ [strategy]: isAtLeast("finalBakeTimeInMinutes", 30, { unset: 0 }) }),
  examples: examplesOf(strategy, {
    bad: { "left out": { growthFactor: 10 }, "five, as text": { finalBakeTimeInMinutes: "5" } },
    good: {
      "half an hour": { finalBakeTimeInMinutes: 30 },
      "an hour, as text": { finalBakeTimeInMinutes: "60" },
    },
  }),
};
