import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isNoneOf } from "../requirements/scalars";

const task = "aws:ecs/taskDefinition:TaskDefinition";

export const ecsTaskNamespacesApartFromHost: Control = {
  id: "ecs-task-namespaces-apart-from-host",
  title: "ECS tasks do not share their host's processes",
  why: "A container that sees its host's processes can read their memory and stop them.",
  remedy: 'Leave pidMode and ipcMode out, or set them to "task".',
  severity: "high",
  domain: "compute",
  planned: requires({ [task]: allOf(isNoneOf("pidMode", ["host"]), isNoneOf("ipcMode", ["host"])) }),
  examples: examplesOf(task, {
    bad: {
      "the host's processes": { pidMode: "host" },
      "the host's shared memory": { pidMode: "task", ipcMode: "host" },
    },
    good: { "left out": { family: "app" }, "the task's": { pidMode: "task", ipcMode: "none" } },
  }),
};
