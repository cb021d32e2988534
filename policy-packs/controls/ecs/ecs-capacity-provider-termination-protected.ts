import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { when } from "../requirements/combined";
import { isSet } from "../requirements/presence";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const provider = "aws:ecs/capacityProvider:CapacityProvider";

export const ecsCapacityProviderTerminationProtected: Control = {
  id: "ecs-capacity-provider-termination-protected",
  title: "Capacity providers protect instances that run tasks from scaling in",
  why: "Otherwise scaling in ends an instance with the tasks on it.",
  remedy: 'Set managedTerminationProtection: "ENABLED".',
  severity: "low",
  domain: "compute",
  // AWS leaves it off (2026). Managed instances have no such setting.
  planned: decided(
    requires({
      [provider]: when(
        isSet("autoScalingGroupProvider"),
        isOneOf("autoScalingGroupProvider.managedTerminationProtection", ["ENABLED"]),
      ),
    }),
  ),
  examples: examplesOf(provider, {
    bad: {
      "left out": { autoScalingGroupProvider: { autoScalingGroupArn: "group" } },
      "switched off, in a list of one": {
        autoScalingGroupProvider: [{ managedTerminationProtection: "DISABLED" }],
      },
    },
    good: {
      "switched on": { autoScalingGroupProvider: { managedTerminationProtection: "ENABLED" } },
      "managed instances": { managedInstancesProvider: { infrastructureRoleArn: "role" } },
    },
  }),
};
