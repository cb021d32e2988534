import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const task = "aws:ecs/taskDefinition:TaskDefinition";

export const ecsTaskInVpcMode: Control = {
  id: "ecs-task-in-vpc-mode",
  title: "ECS tasks have a network interface of their own",
  why: "In the other modes tasks share the security group of their host, whatever each of them needs.",
  remedy: "Set networkMode to awsvpc.",
  severity: "low",
  domain: "network",
  // Left out, AWS takes bridge on Linux (2026). A task without network needs none.
  planned: decided(requires({ [task]: isOneOf("networkMode", ["awsvpc", "none"], { unset: "bridge" }) })),
  examples: examplesOf(task, {
    bad: {
      "left out": { family: "shop" },
      bridge: { networkMode: "bridge" },
      "the host's": { networkMode: "host" },
    },
    good: { "its own": { networkMode: "awsvpc" }, none: { networkMode: "none" } },
  }),
};
