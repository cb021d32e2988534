import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isNoneOf } from "../requirements/scalars";

const task = "aws:ecs/taskDefinition:TaskDefinition";

export const ecsTaskNetworkApartFromHost: Control = {
  id: "ecs-task-network-apart-from-host",
  title: "ECS tasks do not use their host's network",
  why: "On the host's network a container reaches the host's own services, the metadata of its role among them.",
  remedy: 'Set networkMode: "awsvpc".',
  severity: "high",
  domain: "compute",
  planned: requires({ [task]: isNoneOf("networkMode", ["host"]) }),
  examples: examplesOf(task, {
    bad: {
      "the host's": { family: "app", networkMode: "host" },
      "the host's, for EC2 only": { requiresCompatibilities: ["EC2"], networkMode: "host" },
    },
    good: {
      "an interface of its own": { networkMode: "awsvpc" },
      "left out, which is a bridge": { family: "app" },
    },
  }),
};
