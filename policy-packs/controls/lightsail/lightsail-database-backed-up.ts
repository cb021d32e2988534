import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const database = "aws:lightsail/database:Database";

export const lightsailDatabaseBackedUp: Control = {
  id: "lightsail-database-backed-up",
  title: "Lightsail databases are backed up",
  why: "Switching backups off deletes those that are there.",
  remedy: "Leave backupRetentionEnabled out, or set it to true.",
  severity: "medium",
  domain: "data-protection",
  // On by default.
  planned: requires({ [database]: isTrue("backupRetentionEnabled", { unset: true }) }),
  examples: examplesOf(database, {
    bad: { off: { backupRetentionEnabled: false }, "off, as text": { backupRetentionEnabled: "false" } },
    good: { "left out": { relationalDatabaseName: "a" }, on: { backupRetentionEnabled: true } },
  }),
};
