import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const lambda = "aws:lambda/function:Function";

export const lambdaTraced: Control = {
  id: "lambda-traced",
  title: "Lambda functions are traced",
  why: "A trace shows across services where time goes and where a call came from.",
  remedy: 'Set tracingConfig: { mode: "Active" } and let the role write traces.',
  severity: "low",
  domain: "logging",
  // AWS takes PassThrough for what is left out (2026).
  planned: requires({ [lambda]: isOneOf("tracingConfig.mode", ["Active"]) }),
  examples: examplesOf(lambda, {
    bad: {
      "left out": { handler: "index.handler" },
      "passed through, in a list of one": { tracingConfig: [{ mode: "PassThrough" }] },
    },
    good: {
      active: { tracingConfig: { mode: "Active" } },
      "in a list of one": { tracingConfig: [{ mode: "Active" }] },
    },
  }),
};
