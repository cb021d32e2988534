import type { Control } from "../model/control";
import { allOf, when } from "../requirements/combined";
import { isTrue, isOneOf, isNoneOf } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const group = "aws:elasticache/replicationGroup:ReplicationGroup";
const cluster = "aws:elasticache/cluster:Cluster";

export const elasticacheTlsRequired: Control = {
  id: "elasticache-tls-required",
  title: "ElastiCache refuses connections without TLS",
  why: "Passwords, sessions and cached records would cross the network in plain text.",
  remedy: 'Set transitEncryptionEnabled: true, and leave transitEncryptionMode out or set it to "required".',
  severity: "high",
  domain: "data-protection",
  // Mode "preferred" is for a migration: it still takes plain text. Serverless caches take TLS alone; a single Redis OSS node can have none.
  planned: requires({
    [group]: allOf(isTrue("transitEncryptionEnabled"), isNoneOf("transitEncryptionMode", ["preferred"])),
    [cluster]: when(isOneOf("engine", ["memcached"]), isTrue("transitEncryptionEnabled")),
  }),
  examples: {
    bad: [
      { name: "left out, which is off", resources: [{ type: group, props: { engine: "redis" } }] },
      {
        name: "plain text still taken",
        resources: [
          { type: group, props: { transitEncryptionEnabled: true, transitEncryptionMode: "preferred" } },
        ],
      },
      {
        name: "Memcached, off as text",
        resources: [{ type: cluster, props: { engine: "memcached", transitEncryptionEnabled: "false" } }],
      },
    ],
    good: [
      {
        name: "required",
        resources: [
          { type: group, props: { transitEncryptionEnabled: true, transitEncryptionMode: "required" } },
        ],
      },
      { name: "as text", resources: [{ type: group, props: { transitEncryptionEnabled: "true" } }] },
      {
        name: "Memcached",
        resources: [{ type: cluster, props: { engine: "memcached", transitEncryptionEnabled: true } }],
      },
      { name: "a single node of Redis OSS", resources: [{ type: cluster, props: { engine: "redis" } }] },
    ],
  },
};
