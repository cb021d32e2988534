import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inEach } from "../requirements/blocks";
import { when } from "../requirements/combined";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const task = "aws:ecs/taskDefinition:TaskDefinition";

export const ecsTaskEfsEncryptedInTransit: Control = {
  id: "ecs-task-efs-encrypted-in-transit",
  title: "ECS tasks mount EFS volumes with TLS",
  why: "Without TLS everything that a task reads and writes crosses the network in clear.",
  remedy: 'Set transitEncryption: "ENABLED" in efsVolumeConfiguration.',
  severity: "high",
  domain: "data-protection",
  // AWS leaves encryption in transit off (2026).
  planned: requires({
    [task]: inEach(
      "volumes",
      when(isSet("efsVolumeConfiguration"), isOneOf("efsVolumeConfiguration.transitEncryption", ["ENABLED"])),
    ),
  }),
  examples: examplesOf(task, {
    bad: {
      "left out": { volumes: [{ name: "data", efsVolumeConfiguration: { fileSystemId: "fs-1" } }] },
      "switched off, the block as a list of one": {
        volumes: [
          { name: "tmp" },
          { name: "data", efsVolumeConfiguration: [{ fileSystemId: "fs-1", transitEncryption: "DISABLED" }] },
        ],
      },
    },
    good: {
      "switched on": {
        volumes: [
          { name: "data", efsVolumeConfiguration: { fileSystemId: "fs-1", transitEncryption: "ENABLED" } },
        ],
      },
      "no such volume": { volumes: [{ name: "tmp" }] },
      "no volume": { family: "app" },
    },
  }),
};
