import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const environment = "aws:mwaa/environment:Environment";

export const mwaaLogged: Control = {
  id: "mwaa-logged",
  title: "Airflow writes every kind of log",
  why: "The scheduler, the workers and the web server each see what the others do not.",
  remedy:
    "Enable dagProcessingLogs, schedulerLogs, taskLogs, webserverLogs and workerLogs in loggingConfiguration.",
  severity: "medium",
  domain: "logging",
  // AWS takes true for the tasks' log and false for the others (2026).
  planned: requires({
    [environment]: allOf(
      isTrue("loggingConfiguration.dagProcessingLogs.enabled"),
      isTrue("loggingConfiguration.schedulerLogs.enabled"),
      isTrue("loggingConfiguration.taskLogs.enabled", { unset: true }),
      isTrue("loggingConfiguration.webserverLogs.enabled"),
      isTrue("loggingConfiguration.workerLogs.enabled"),
    ),
  }),
  examples: examplesOf(environment, {
    bad: {
      "left out": { name: "flows" },
      "one off, in lists of one": {
        loggingConfiguration: [
          {
            dagProcessingLogs: [{ enabled: true }],
            schedulerLogs: [{ enabled: true }],
            webserverLogs: [{ enabled: true }],
            workerLogs: [{ enabled: "false" }],
          },
        ],
      },
    },
    good: {
      all: {
        loggingConfiguration: {
          dagProcessingLogs: { enabled: true },
          schedulerLogs: { enabled: true },
          taskLogs: { enabled: true },
          webserverLogs: { enabled: true },
          workerLogs: { enabled: true },
        },
      },
      "the tasks' left out": {
        loggingConfiguration: [
          {
            dagProcessingLogs: [{ enabled: "true" }],
            schedulerLogs: [{ enabled: true }],
            webserverLogs: [{ enabled: true }],
            workerLogs: [{ enabled: true }],
          },
        ],
      },
    },
  }),
};
