import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isTrue } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const ledger = "aws:qldb/ledger:Ledger";

export const qldbLedgerDeletionProtected: Control = {
  id: "qldb-ledger-deletion-protected",
  title: "Ledgers refuse to be deleted",
  why: "A ledger proves what happened for as long as it is there.",
  remedy: "Leave deletionProtection out or set it to true.",
  severity: "medium",
  domain: "data-protection",
  // AWS ended QLDB in July 2025; programs that still plan it are judged. Left out, provider and AWS take true.
  planned: requires({ [ledger]: isTrue("deletionProtection", { unset: true }) }),
  examples: examplesOf(ledger, {
    bad: { off: { deletionProtection: false }, "off, as text": { deletionProtection: "false" } },
    good: { "left out": { permissionsMode: "STANDARD" }, on: { deletionProtection: true } },
  }),
};
