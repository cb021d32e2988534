import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isNoneOf } from "../requirements/scalars";

const cluster = "aws:ecs/cluster:Cluster";

export const ecsExecLogged: Control = {
  id: "ecs-exec-logged",
  title: "What is typed into ECS containers is recorded",
  why: "ECS Exec opens a shell in a running container; without a record nothing shows what was done there.",
  remedy: 'Leave logging at "DEFAULT", or set it to "OVERRIDE" with a log group or bucket.',
  severity: "medium",
  domain: "logging",
  // DEFAULT writes where the container's own log goes (2026).
  planned: requires({ [cluster]: isNoneOf("configuration.executeCommandConfiguration.logging", ["NONE"]) }),
  examples: examplesOf(cluster, {
    bad: {
      none: { configuration: { executeCommandConfiguration: { logging: "NONE" } } },
      "none, in lists of one": { configuration: [{ executeCommandConfiguration: [{ logging: "NONE" }] }] },
    },
    good: {
      "left out": { name: "app" },
      "a log of its own": {
        configuration: {
          executeCommandConfiguration: {
            logging: "OVERRIDE",
            logConfiguration: { cloudWatchLogGroupName: "exec" },
          },
        },
      },
    },
  }),
};
