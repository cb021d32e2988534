import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { when } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isAtMost, isTrue } from "../requirements/scalars";

const group = "aws:autoscaling/group:Group";

export const autoscalingSpotReplacedEarly: Control = {
  id: "autoscaling-spot-replaced-early",
  title: "Auto Scaling groups replace Spot instances before AWS takes them",
  why: "Otherwise the group notices only when the instance is gone, two minutes after the warning.",
  remedy: "Set capacityRebalance: true.",
  severity: "low",
  domain: "compute",
  // All instances are on demand by default.
  planned: requires({
    [group]: when(
      isAtMost("mixedInstancesPolicy.instancesDistribution.onDemandPercentageAboveBaseCapacity", 99, {
        unset: 100,
      }),
      isTrue("capacityRebalance"),
    ),
  }),
  examples: examplesOf(group, {
    bad: {
      "left out": {
        mixedInstancesPolicy: { instancesDistribution: { onDemandPercentageAboveBaseCapacity: 20 } },
      },
      "off, as text in lists": {
        capacityRebalance: "false",
        mixedInstancesPolicy: [{ instancesDistribution: [{ onDemandPercentageAboveBaseCapacity: "0" }] }],
      },
    },
    good: {
      on: {
        capacityRebalance: true,
        mixedInstancesPolicy: { instancesDistribution: { onDemandPercentageAboveBaseCapacity: 20 } },
      },
      "on demand only": { launchTemplate: { id: "lt-1" } },
    },
  }),
};
