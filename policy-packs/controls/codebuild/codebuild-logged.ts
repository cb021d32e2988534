import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { anyOf } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const project = "aws:codebuild/project:Project";

export const codebuildLogged: Control = {
  id: "codebuild-logged",
  title: "Builds write a log",
  why: "Without one nothing shows what a build did with its permissions.",
  remedy: "Leave cloudwatchLogs on, or enable s3Logs.",
  severity: "medium",
  domain: "logging",
  // AWS logs to CloudWatch where nothing is said (2026).
  planned: requires({
    [project]: anyOf(
      "logsConfig must enable cloudwatchLogs or s3Logs",
      isOneOf("logsConfig.cloudwatchLogs.status", ["ENABLED"], { unset: "ENABLED" }),
      isOneOf("logsConfig.s3Logs.status", ["ENABLED"]),
    ),
  }),
  examples: examplesOf(project, {
    bad: {
      "switched off": { logsConfig: { cloudwatchLogs: { status: "DISABLED" } } },
      "both off, in lists of one": {
        logsConfig: [{ cloudwatchLogs: [{ status: "DISABLED" }], s3Logs: [{ status: "DISABLED" }] }],
      },
    },
    good: {
      "left out": { artifacts: { type: "S3" } },
      "a bucket": {
        logsConfig: {
          cloudwatchLogs: { status: "DISABLED" },
          s3Logs: { status: "ENABLED", location: "logs" },
        },
      },
    },
  }),
};
