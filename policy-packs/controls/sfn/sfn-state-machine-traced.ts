import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const machine = "aws:sfn/stateMachine:StateMachine";

export const sfnStateMachineTraced: Control = {
  id: "sfn-state-machine-traced",
  title: "State machines are traced",
  why: "A trace shows across services where time goes and where a call came from.",
  remedy: "Set tracingConfiguration: { enabled: true }.",
  severity: "low",
  domain: "logging",
  planned: requires({ [machine]: isTrue("tracingConfiguration.enabled") }),
  examples: examplesOf(machine, {
    bad: {
      "left out": { definition: "{}" },
      "switched off, in a list of one": { tracingConfiguration: [{ enabled: "false" }] },
    },
    good: {
      "switched on": { tracingConfiguration: { enabled: true } },
      "as text": { tracingConfiguration: [{ enabled: "true" }] },
    },
  }),
};
