import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const group = "aws:codedeploy/deploymentGroup:DeploymentGroup";

export const codedeployOutdatedInstancesUpdated: Control = {
  id: "codedeploy-outdated-instances-updated",
  title: "Instances that start during a deployment get its version",
  why: "Instances that keep the old version serve it, with its flaws, until someone looks.",
  remedy: "Leave outdatedInstancesStrategy out, or set it to UPDATE.",
  severity: "low",
  domain: "compute",
  // Left out, the provider takes UPDATE (2026).
  planned: requires({ [group]: isOneOf("outdatedInstancesStrategy", ["UPDATE"], { unset: "UPDATE" }) }),
  examples: examplesOf(group, {
    bad: {
      ignored: { outdatedInstancesStrategy: "IGNORE" },
      "ignored, in blue and green": {
        deploymentStyle: [{ deploymentType: "BLUE_GREEN" }],
        outdatedInstancesStrategy: "IGNORE",
      },
    },
    good: { "left out": { appName: "shop" }, updated: { outdatedInstancesStrategy: "UPDATE" } },
  }),
};
