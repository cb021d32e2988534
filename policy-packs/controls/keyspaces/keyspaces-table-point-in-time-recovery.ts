import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isOneOf } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const table = "aws:keyspaces/table:Table";

export const keyspacesTablePointInTimeRecovery: Control = {
  id: "keyspaces-table-point-in-time-recovery",
  title: "Keyspaces tables can be restored to any second",
  why: "A faulty release overwrites rows in every zone at once; only point-in-time recovery brings them back.",
  remedy: 'Set pointInTimeRecovery: { status: "ENABLED" }.',
  severity: "medium",
  domain: "data-protection",
  planned: requires({ [table]: isOneOf("pointInTimeRecovery.status", ["ENABLED"]) }),
  examples: examplesOf(table, {
    bad: {
      "left out, which is off": { tableName: "orders" },
      "off, the block as a list": { pointInTimeRecovery: [{ status: "DISABLED" }] },
    },
    good: {
      on: { pointInTimeRecovery: { status: "ENABLED" } },
      "on, the block as a list": { pointInTimeRecovery: [{ status: "ENABLED" }] },
    },
  }),
};
