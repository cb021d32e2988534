import { exceptionType } from "../facts/exception";
import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isAtLeast } from "../requirements/scalars";

export const exceptionUsed: Control = {
  id: "exception-used",
  title: "Every exception is needed",
  why: "What is fixed needs no exception, and one that is left lets the fault come back unseen.",
  remedy: "Delete the file.",
  severity: "low",
  domain: "organization",
  // Where only a part was judged, what is not known to be used counts as used.
  planned: decided({
    ...requires({ [exceptionType]: isAtLeast("findings", 1, { unset: 1 }) }),
    hermetic: true,
  }),
  examples: examplesOf(exceptionType, {
    bad: { "of nothing": { findings: 0 }, "of nothing, as text": { findings: "0" } },
    good: { "of a finding": { findings: 1 }, "where only some stacks were judged": {} },
  }),
};
