import { each, type Control } from "../model/control";
import { containerProblems } from "../facts/container-definitions";

const type = "aws:ecs/taskDefinition:TaskDefinition";
const task = (...containers: unknown[]) => ({
  type,
  props: { family: "boi", containerDefinitions: JSON.stringify(containers) },
});

export const ecsTaskNotPrivileged: Control = {
  id: "ecs-task-not-privileged",
  title: "ECS containers do not run privileged",
  why: "A privileged container is root on its host: one flaw in it is a flaw in everything that runs there.",
  remedy: "Drop privileged from the container definition; add single Linux capabilities where one is needed.",
  severity: "high",
  domain: "compute",
  planned: each(type, (resource) =>
    containerProblems(resource, ({ privileged }) =>
      (privileged ?? false) === false ? [] : ["privileged must be false"],
    ),
  ),
  managedRule: { identifier: "ECS_CONTAINERS_NONPRIVILEGED" },
  examples: {
    bad: [
      {
        name: "a privileged sidecar",
        resources: [task({ name: "app" }, { name: "proxy", privileged: true })],
      },
      { name: "definitions that are no JSON", resources: [{ type, props: { containerDefinitions: "[" } }] },
    ],
    good: [
      { name: "said nothing", resources: [task({ name: "app", image: "app:1" })] },
      { name: "switched off", resources: [task({ name: "app", privileged: false })] },
    ],
  },
};
