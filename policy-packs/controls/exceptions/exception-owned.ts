import { exceptionType } from "../facts/exception";
import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf } from "../requirements/combined";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const complete = {
  owner: "payments-team",
  ticket: "SEC-1234",
  reason: "It holds the public web site.",
  compensating: "Macie scans it every week.",
};

export const exceptionOwned: Control = {
  id: "exception-owned",
  title: "Exceptions have an owner, a ticket, a reason and a compensating control",
  why: "An auditor asks who decided it, where, why, and what is done instead.",
  remedy: "Write owner, ticket, reason and compensating.",
  severity: "medium",
  domain: "organization",
  planned: {
    ...requires({
      [exceptionType]: allOf(isSet("owner"), isSet("ticket"), isSet("reason"), isSet("compensating")),
    }),
    hermetic: true,
  },
  examples: examplesOf(exceptionType, {
    bad: {
      "no owner": { ...complete, owner: undefined },
      "no ticket": { ...complete, ticket: "" },
      "no reason": { ...complete, reason: undefined },
      "nothing instead": { ...complete, compensating: undefined },
    },
    good: { "all of it": complete, "all of it, in few words": { ...complete, reason: "x" } },
  }),
};
