import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf, anyOf } from "../requirements/combined";
import { isSet, isUnset } from "../requirements/presence";
import { requires } from "../requirements/requires";

const group = "aws:autoscaling/group:Group";

export const autoscalingLaunchTemplateUsed: Control = {
  id: "autoscaling-launch-template-used",
  title: "Auto Scaling groups start instances from launch templates",
  why: "Launch configurations know nothing of newer protections, and AWS makes no new ones.",
  remedy: "Replace launchConfiguration with launchTemplate or mixedInstancesPolicy.",
  severity: "low",
  domain: "compute",
  planned: requires({
    [group]: allOf(
      isUnset("launchConfiguration"),
      anyOf("launchTemplate must be set", isSet("launchTemplate"), isSet("mixedInstancesPolicy")),
    ),
  }),
  examples: examplesOf(group, {
    bad: {
      "a launch configuration": { launchConfiguration: "web" },
      nothing: { minSize: 1, launchTemplate: [] },
    },
    good: {
      "a launch template": { launchTemplate: { id: "lt-1" } },
      "mixed instances, in a list": { mixedInstancesPolicy: [{ launchTemplate: {} }] },
    },
  }),
};
