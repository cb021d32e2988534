import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isFalse } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const instance = "aws:dms/replicationInstance:ReplicationInstance";

export const dmsInstancePrivate: Control = {
  id: "dms-instance-private",
  title: "Replication instances of DMS have no public address",
  why: "A replication instance holds the logins of both databases and a copy of what flows between them.",
  remedy: "Leave publiclyAccessible out or set it to false.",
  severity: "critical",
  domain: "network",
  // Left out, the provider sends false, where AWS would take true.
  planned: requires({ [instance]: isFalse("publiclyAccessible") }),
  examples: examplesOf(instance, {
    bad: { public: { publiclyAccessible: true }, "public, as text": { publiclyAccessible: "true" } },
    good: {
      "left out, which is private": { replicationInstanceClass: "dms.t3.medium" },
      private: { publiclyAccessible: false },
    },
  }),
};
