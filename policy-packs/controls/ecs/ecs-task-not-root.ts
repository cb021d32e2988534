import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf, not, when } from "../requirements/combined";
import { inContainers } from "../requirements/documents";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { matches, matchesNot } from "../requirements/scalars";

const task = "aws:ecs/taskDefinition:TaskDefinition";
const daemon = "aws:ecs/daemonTaskDefinition:DaemonTaskDefinition";

const notRoot = inContainers(allOf(isSet("user"), matchesNot("user", /^(root|0+)(:|$)/, "root")));

export const ecsTaskNotRoot: Control = {
  id: "ecs-task-not-root",
  title: "ECS containers run as a user that is not root",
  why: "Root in a container is one kernel flaw away from root on its host.",
  remedy: 'Set user in each container definition to one that is not root, such as "1000".',
  severity: "medium",
  domain: "compute",
  // Without a user in the definition the image decides, which is root unless it says otherwise.
  planned: requires({
    [task]: when(not(matches("runtimePlatform.operatingSystemFamily", /^WINDOWS/, "Windows")), notRoot),
    [daemon]: notRoot,
  }),
  examples: examplesOf(task, {
    bad: {
      "said nothing": { containerDefinitions: JSON.stringify([{ name: "app", image: "app:1" }]) },
      "root by number, with a group": {
        containerDefinitions: JSON.stringify([
          { name: "app", user: "1000" },
          { name: "proxy", user: "0:0" },
        ]),
      },
      "root, in capitals": { containerDefinitions: JSON.stringify([{ Name: "app", User: "root" }]) },
      "a daemon": [{ type: daemon, props: { containerDefinitions: [{ image: "agent", user: "root" }] } }],
    },
    good: {
      "a user": { containerDefinitions: JSON.stringify([{ name: "app", user: "1000:1000" }]) },
      "a named user": { containerDefinitions: JSON.stringify([{ name: "app", user: "nobody" }]) },
      "Windows has no root": {
        runtimePlatform: { operatingSystemFamily: "WINDOWS_SERVER_2022_CORE" },
        containerDefinitions: JSON.stringify([{ name: "app" }]),
      },
    },
  }),
};
