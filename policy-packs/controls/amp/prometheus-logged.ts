import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const workspace = "aws:amp/workspace:Workspace";

export const prometheusLogged: Control = {
  id: "prometheus-logged",
  title: "Prometheus workspaces log what goes wrong in them",
  why: "A rule that no longer evaluates raises no alarm, and says so in the log alone.",
  remedy: "Set loggingConfiguration.logGroupArn.",
  severity: "low",
  domain: "logging",
  planned: requires({ [workspace]: isSet("loggingConfiguration.logGroupArn") }),
  examples: examplesOf(workspace, {
    bad: {
      "left out": { alias: "metrics" },
      "no group, in a list of one": { loggingConfiguration: [{ logGroupArn: "" }] },
    },
    good: {
      "a group": {
        loggingConfiguration: { logGroupArn: "arn:aws:logs:us-east-1:111122223333:log-group:/aps:*" },
      },
      "in a list of one": {
        loggingConfiguration: [{ logGroupArn: "arn:aws:logs:us-east-1:111122223333:log-group:/aps:*" }],
      },
    },
  }),
};
