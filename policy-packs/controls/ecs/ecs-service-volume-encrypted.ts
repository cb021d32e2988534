import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const service = "aws:ecs/service:Service";

export const ecsServiceVolumeEncrypted: Control = {
  id: "ecs-service-volume-encrypted",
  title: "EBS volumes of ECS services are encrypted",
  why: "A volume that is made for a task holds the data that the task works on.",
  remedy: "Leave encrypted out of managedEbsVolume, or set it to true.",
  severity: "high",
  domain: "data-protection",
  // The provider takes true for what is left out (2026).
  planned: requires({ [service]: isTrue("volumeConfiguration.managedEbsVolume.encrypted", { unset: true }) }),
  examples: examplesOf(service, {
    bad: {
      "switched off": { volumeConfiguration: { name: "data", managedEbsVolume: { encrypted: false } } },
      "as text, in lists of one": { volumeConfiguration: [{ managedEbsVolume: [{ encrypted: "false" }] }] },
    },
    good: {
      "left out": { volumeConfiguration: { managedEbsVolume: { sizeInGb: 20 } } },
      "no volume": { launchType: "FARGATE" },
    },
  }),
};
