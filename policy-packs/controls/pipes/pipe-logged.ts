import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const pipe = "aws:pipes/pipe:Pipe";

export const pipeLogged: Control = {
  id: "pipe-logged",
  title: "Pipes log what they could not deliver",
  why: "An event that a pipe drops is seen in its log alone.",
  remedy: 'Set logConfiguration: { level: "ERROR" } with a destination.',
  severity: "low",
  domain: "logging",
  planned: decided(requires({ [pipe]: isOneOf("logConfiguration.level", ["ERROR", "INFO", "TRACE"]) })),
  examples: examplesOf(pipe, {
    bad: {
      "left out": { source: "queue" },
      "switched off, in a list of one": { logConfiguration: [{ level: "OFF" }] },
    },
    good: {
      errors: {
        logConfiguration: { level: "ERROR", cloudwatchLogsLogDestination: { logGroupArn: "group" } },
      },
      everything: { logConfiguration: [{ level: "TRACE" }] },
    },
  }),
};
