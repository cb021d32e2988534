import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isAtLeast } from "../requirements/scalars";

const type = "aws:secretsmanager/secret:Secret";

export const secretRecoveryWindowKept: Control = {
  id: "secret-recovery-window-kept",
  title: "Planned secrets can be brought back after their deletion",
  why: "A window of zero days deletes at once: a mistake takes every service that uses the secret down for good.",
  remedy: "Leave recoveryWindowInDays out (30), or set 7 to 30.",
  severity: "medium",
  domain: "data-protection",
  // The provider sends 30 days when it is left out.
  planned: requires({ [type]: isAtLeast("recoveryWindowInDays", 7, { unset: 30 }) }),
  examples: examplesOf(type, {
    bad: { "at once": { recoveryWindowInDays: 0 }, "at once, as text": { recoveryWindowInDays: "0" } },
    good: { "left to the provider": { name: "token" }, week: { recoveryWindowInDays: 7 } },
  }),
};
