import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const service = "aws:ecs/service:Service";
const taskSet = "aws:ecs/taskSet:TaskSet";

export const ecsServicePlatformLatest: Control = {
  id: "ecs-service-platform-latest",
  title: "Fargate services run on the latest platform version",
  why: "AWS patches the newest platform; a service that is pinned to an old one keeps its flaws.",
  remedy: 'Leave platformVersion out, or set it to "LATEST".',
  severity: "medium",
  domain: "compute",
  // 1.4.0 is the latest for Linux (2026); the provider takes LATEST for what is left out.
  planned: requires({
    [service]: isOneOf("platformVersion", ["LATEST", "1.4.0"], { unset: "LATEST" }),
    [taskSet]: isOneOf("platformVersion", ["LATEST", "1.4.0"], { unset: "LATEST" }),
  }),
  examples: examplesOf(service, {
    bad: {
      pinned: { launchType: "FARGATE", platformVersion: "1.3.0" },
      "a pinned task set": [{ type: taskSet, props: { platformVersion: "1.0.0" } }],
    },
    good: {
      "left out": { launchType: "FARGATE" },
      "the latest": { platformVersion: "LATEST" },
      "the latest by number": { platformVersion: "1.4.0" },
    },
  }),
};
