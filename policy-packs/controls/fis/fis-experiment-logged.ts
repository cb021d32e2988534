import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { anyOf } from "../requirements/combined";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const template = "aws:fis/experimentTemplate:ExperimentTemplate";

export const fisExperimentLogged: Control = {
  id: "fis-experiment-logged",
  title: "Fault injection experiments write a log",
  why: "Without one no one can tell an experiment from an outage afterwards.",
  remedy: "Set logConfiguration to a log group or a bucket.",
  severity: "low",
  domain: "logging",

  planned: requires({
    [template]: anyOf(
      "logConfiguration must name a log group or a bucket",
      isSet("logConfiguration.cloudwatchLogsConfiguration.logGroupArn"),
      isSet("logConfiguration.s3Configuration.bucketName"),
    ),
  }),
  examples: examplesOf(template, {
    bad: {
      "left out": { description: "stop a zone" },
      "no target, in a list of one": { logConfiguration: [{ logSchemaVersion: 2 }] },
    },
    good: {
      "a log group": {
        logConfiguration: {
          logSchemaVersion: 2,
          cloudwatchLogsConfiguration: { logGroupArn: "arn:aws:logs:us-east-1:111122223333:log-group:fis:*" },
        },
      },
      "a bucket, in lists of one": {
        logConfiguration: [{ logSchemaVersion: 2, s3Configuration: [{ bucketName: "records" }] }],
      },
    },
  }),
};
