import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inSome } from "../requirements/blocks";
import { anyOf } from "../requirements/combined";
import { hasAtLeast, isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const group = "aws:autoscaling/group:Group";

const overrides = "mixedInstancesPolicy.launchTemplate.overrides";

export const autoscalingSeveralInstanceTypes: Control = {
  id: "autoscaling-several-instance-types",
  title: "Auto Scaling groups take several instance types",
  why: "When AWS has no more of the one type, the group cannot grow.",
  remedy: "Give mixedInstancesPolicy.launchTemplate.overrides two instance types, or instanceRequirements.",
  severity: "low",
  domain: "compute",
  planned: requires({
    [group]: anyOf(
      "mixedInstancesPolicy must name two instance types",
      hasAtLeast(overrides, 2),
      inSome(overrides, isSet("instanceRequirements"), "must state requirements"),
    ),
  }),
  examples: examplesOf(group, {
    bad: {
      one: { launchTemplate: { id: "lt-1" } },
      "one override, in lists": {
        mixedInstancesPolicy: [{ launchTemplate: [{ overrides: [{ instanceType: "m7g.large" }] }] }],
      },
    },
    good: {
      two: {
        mixedInstancesPolicy: {
          launchTemplate: { overrides: [{ instanceType: "m7g.large" }, { instanceType: "m6g.large" }] },
        },
      },
      requirements: {
        mixedInstancesPolicy: {
          launchTemplate: {
            overrides: [{ instanceRequirements: { memoryMib: { min: 4096 }, vcpuCount: { min: 2 } } }],
          },
        },
      },
    },
  }),
};
