import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isNoneOf } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const cluster = "aws:memorydb/cluster:Cluster";

export const memorydbAuthenticated: Control = {
  id: "memorydb-authenticated",
  title: "MemoryDB asks who connects",
  why: "The list open-access lets everyone in who reaches the port, with every command.",
  remedy: "Plan an Acl with users, and name it in aclName.",
  severity: "high",
  domain: "identity",
  planned: requires({ [cluster]: isNoneOf("aclName", ["open-access"]) }),
  examples: examplesOf(cluster, {
    bad: {
      open: { aclName: "open-access" },
      "open beside TLS": { aclName: "open-access", tlsEnabled: "true" },
    },
    good: {
      users: { aclName: "applications" },
      "users by a generated name": { aclName: "applications-0a1b2c3" },
    },
  }),
};
