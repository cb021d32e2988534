import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const machine = "aws:sfn/stateMachine:StateMachine";

export const sfnStateMachineLogged: Control = {
  id: "sfn-state-machine-logged",
  title: "State machines log what they do",
  why: "Without a log nothing shows which step failed, or was made to.",
  remedy: 'Set loggingConfiguration: { level: "ALL", logDestination }.',
  severity: "medium",
  domain: "logging",
  // AWS takes OFF for what is left out (2026).
  planned: decided(requires({ [machine]: isOneOf("loggingConfiguration.level", ["ALL", "ERROR", "FATAL"]) })),
  examples: examplesOf(machine, {
    bad: {
      "left out": { definition: "{}" },
      "switched off, in a list of one": { loggingConfiguration: [{ level: "OFF" }] },
    },
    good: {
      everything: { loggingConfiguration: { level: "ALL", logDestination: "group:*" } },
      errors: { loggingConfiguration: [{ level: "ERROR" }] },
    },
  }),
};
