import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf, when } from "../requirements/combined";
import { inContainers } from "../requirements/documents";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { matches, matchesNot } from "../requirements/scalars";

const task = "aws:ecs/taskDefinition:TaskDefinition";

export const ecsWindowsTaskNotAdministrator: Control = {
  id: "ecs-windows-task-not-administrator",
  title: "Windows containers of ECS do not run as administrator",
  why: "An administrator in a container may do to it what an intruder wants done.",
  remedy: 'Set user in each container definition, for example "ContainerUser".',
  severity: "medium",
  domain: "compute",
  // Without a user in the definition the image decides, which is ContainerAdministrator for Windows Server Core.
  planned: requires({
    [task]: when(
      matches("runtimePlatform.operatingSystemFamily", /^WINDOWS/, "Windows"),
      inContainers(
        allOf(isSet("user"), matchesNot("user", /^containeradministrator$/i, "ContainerAdministrator")),
      ),
    ),
  }),
  examples: examplesOf(task, {
    bad: {
      "said nothing": {
        runtimePlatform: { operatingSystemFamily: "WINDOWS_SERVER_2022_CORE" },
        containerDefinitions: JSON.stringify([{ name: "app" }]),
      },
      "the administrator, in lower case": {
        runtimePlatform: [{ operatingSystemFamily: "WINDOWS_SERVER_2019_FULL" }],
        containerDefinitions: JSON.stringify([{ name: "app", user: "containeradministrator" }]),
      },
    },
    good: {
      "a user": {
        runtimePlatform: { operatingSystemFamily: "WINDOWS_SERVER_2022_CORE" },
        containerDefinitions: JSON.stringify([{ name: "app", user: "ContainerUser" }]),
      },
      Linux: { containerDefinitions: JSON.stringify([{ name: "app" }]) },
    },
  }),
};
