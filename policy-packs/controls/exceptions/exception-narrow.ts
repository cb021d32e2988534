import { exceptionType } from "../facts/exception";
import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf } from "../requirements/combined";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isAtLeast, isTrue } from "../requirements/scalars";

export const exceptionNarrow: Control = {
  id: "exception-narrow",
  title: "Exceptions are for named resources of one account or unit",
  why: "A wide exception also takes what is made tomorrow, and so switches its control off.",
  remedy: "Name the account or the unit, and write the resources' names with as few * as possible.",
  severity: "high",
  domain: "organization",
  planned: decided({
    ...requires({ [exceptionType]: allOf(isTrue("scoped"), isAtLeast("literals", 3)) }),
    hermetic: true,
  }),
  examples: examplesOf(exceptionType, {
    bad: {
      "the whole organization": { scoped: false, literals: 9 },
      "every bucket": { scoped: true, literals: 0 },
    },
    good: {
      "a bucket of an account": { scoped: true, literals: 12 },
      "as text": { scoped: "true", literals: "3" },
    },
  }),
};
