import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isFalse } from "../requirements/scalars";

const database = "aws:lightsail/database:Database";

export const lightsailDatabasePrivate: Control = {
  id: "lightsail-database-private",
  title: "Lightsail databases are not public",
  why: "A public database is as safe as its password.",
  remedy: "Drop publiclyAccessible, or set it to false.",
  severity: "critical",
  domain: "network",
  // Off by default.
  planned: requires({ [database]: isFalse("publiclyAccessible") }),
  examples: examplesOf(database, {
    bad: { public: { publiclyAccessible: true }, "public, as text": { publiclyAccessible: "true" } },
    good: { "left out": { relationalDatabaseName: "a" }, private: { publiclyAccessible: false } },
  }),
};
