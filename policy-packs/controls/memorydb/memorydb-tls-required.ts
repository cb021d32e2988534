import type { Control } from "../model/control";
import { isTrue } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const cluster = "aws:memorydb/cluster:Cluster";
const global = "aws:memorydb/multiRegionCluster:MultiRegionCluster";
const tls = isTrue("tlsEnabled", { unset: true });

export const memorydbTlsRequired: Control = {
  id: "memorydb-tls-required",
  title: "MemoryDB refuses connections without TLS",
  why: "Passwords and records would cross the network in plain text, and without TLS AWS allows no users.",
  remedy: "Leave tlsEnabled out or set it to true.",
  severity: "high",
  domain: "data-protection",
  // Left out, provider and AWS take true.
  planned: requires({ [cluster]: tls, [global]: tls }),
  examples: {
    bad: [
      { name: "off", resources: [{ type: cluster, props: { tlsEnabled: false } }] },
      {
        name: "off in several Regions, as text",
        resources: [{ type: global, props: { tlsEnabled: "false" } }],
      },
    ],
    good: [
      { name: "left to AWS", resources: [{ type: cluster, props: { aclName: "applications" } }] },
      { name: "on", resources: [{ type: global, props: { tlsEnabled: true } }] },
    ],
  },
};
