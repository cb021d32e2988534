import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inContainers } from "../requirements/documents";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const task = "aws:ecs/taskDefinition:TaskDefinition";
const daemon = "aws:ecs/daemonTaskDefinition:DaemonTaskDefinition";

export const ecsTaskLogged: Control = {
  id: "ecs-task-logged",
  title: "ECS containers write logs that outlive them",
  why: "What a container wrote is gone with it unless a log driver carried it away.",
  remedy: 'Give each container a logConfiguration, for example logDriver: "awslogs".',
  severity: "medium",
  domain: "logging",
  planned: requires({
    [task]: inContainers(isSet("logConfiguration.logDriver")),
    [daemon]: inContainers(isSet("logConfiguration.logDriver")),
  }),
  examples: examplesOf(task, {
    bad: {
      "no logs": { containerDefinitions: JSON.stringify([{ name: "app", image: "app:1" }]) },
      "a silent sidecar": {
        containerDefinitions: JSON.stringify([
          { name: "app", logConfiguration: { logDriver: "awslogs" } },
          { name: "proxy" },
        ]),
      },
      "a configuration without a driver, in a daemon": [
        {
          type: daemon,
          props: { containerDefinitions: [{ image: "agent", logConfiguration: { options: {} } }] },
        },
      ],
    },
    good: {
      CloudWatch: {
        containerDefinitions: JSON.stringify([{ name: "app", logConfiguration: { logDriver: "awslogs" } }]),
      },
      "spelled as CloudFormation does": {
        containerDefinitions: JSON.stringify([
          { Name: "app", LogConfiguration: { LogDriver: "awsfirelens" } },
        ]),
      },
    },
  }),
};
