import { exceptionType } from "../facts/exception";
import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf } from "../requirements/combined";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isAtLeast, isAtMost } from "../requirements/scalars";

export const exceptionCurrent: Control = {
  id: "exception-current",
  title: "Exceptions are granted for a year at most and have not expired",
  why: "An exception that is never decided again becomes the rule.",
  remedy:
    "Fix the finding and delete the file, or decide again and write the new days under granted and expires.",
  severity: "high",
  domain: "organization",
  planned: decided({
    ...requires({ [exceptionType]: allOf(isAtLeast("daysLeft", 1), isAtMost("days", 366)) }),
    hermetic: true,
  }),
  examples: examplesOf(exceptionType, {
    bad: {
      "expired today": { days: 90, daysLeft: 0 },
      "two years": { days: 731, daysLeft: 700 },
      "a day more than a leap year": { days: 367, daysLeft: 300 },
    },
    good: { "a leap year": { days: 366, daysLeft: 366 }, "its last day": { days: "90", daysLeft: "1" } },
  }),
};
