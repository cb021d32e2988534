import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const group = "aws:codedeploy/deploymentGroup:DeploymentGroup";

export const codedeployRolledBack: Control = {
  id: "codedeploy-rolled-back",
  title: "Deployments that fail are rolled back",
  why: "Otherwise what failed stays in place until a person comes.",
  remedy: 'Set autoRollbackConfiguration: { enabled: true, events: ["DEPLOYMENT_FAILURE"] }.',
  severity: "low",
  domain: "compute",
  planned: decided(requires({ [group]: isTrue("autoRollbackConfiguration.enabled") })),
  examples: examplesOf(group, {
    bad: {
      "left out": { appName: "app" },
      "switched off, in a list of one": {
        autoRollbackConfiguration: [{ enabled: "false", events: ["DEPLOYMENT_FAILURE"] }],
      },
    },
    good: {
      "switched on": { autoRollbackConfiguration: { enabled: true, events: ["DEPLOYMENT_FAILURE"] } },
      "as text": { autoRollbackConfiguration: [{ enabled: "true" }] },
    },
  }),
};
