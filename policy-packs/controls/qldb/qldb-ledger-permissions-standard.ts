import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isOneOf } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const ledger = "aws:qldb/ledger:Ledger";

export const qldbLedgerPermissionsStandard: Control = {
  id: "qldb-ledger-permissions-standard",
  title: "Ledgers ask for permissions on tables and commands",
  why: "With ALLOW_ALL everyone who may send a command may send all of them to all tables.",
  remedy: 'Set permissionsMode to "STANDARD".',
  severity: "high",
  domain: "identity",
  planned: requires({ [ledger]: isOneOf("permissionsMode", ["STANDARD"]) }),
  examples: examplesOf(ledger, {
    bad: { everything: { permissionsMode: "ALLOW_ALL" }, "left out": { name: "orders" } },
    good: {
      standard: { permissionsMode: "STANDARD" },
      "standard, beside others": { permissionsMode: "STANDARD", deletionProtection: true },
    },
  }),
};
