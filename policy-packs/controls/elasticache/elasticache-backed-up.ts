import type { Control } from "../model/control";
import { allOf, when } from "../requirements/combined";
import { isNoneOf, isAtLeast } from "../requirements/scalars";
import { isUnset } from "../requirements/presence";
import { requires } from "../requirements/requires";

const group = "aws:elasticache/replicationGroup:ReplicationGroup";
const cluster = "aws:elasticache/cluster:Cluster";
const serverless = "aws:elasticache/serverlessCache:ServerlessCache";
const kept = isAtLeast("snapshotRetentionLimit", 1, { unset: 0 });

export const elasticacheBackedUp: Control = {
  id: "elasticache-backed-up",
  title: "ElastiCache keeps backups",
  why: "A cache that is filled by hand or over hours is lost with its nodes.",
  remedy: "Set snapshotRetentionLimit to at least 1.",
  severity: "low",
  domain: "data-protection",
  // Memcached has no backups; a cluster that belongs to a replication group has the group's. FSBP calls it high, and a cache rarely is the only copy.
  planned: requires({
    [group]: kept,
    [cluster]: when(allOf(isNoneOf("engine", ["memcached"]), isUnset("replicationGroupId")), kept),
    [serverless]: when(isNoneOf("engine", ["memcached"]), kept),
  }),
  examples: {
    bad: [
      { name: "left out, which is none", resources: [{ type: group, props: { engine: "redis" } }] },
      {
        name: "none, as text",
        resources: [{ type: cluster, props: { engine: "redis", snapshotRetentionLimit: "0" } }],
      },
      { name: "a serverless cache", resources: [{ type: serverless, props: { engine: "valkey" } }] },
    ],
    good: [
      { name: "five", resources: [{ type: group, props: { snapshotRetentionLimit: 5 } }] },
      { name: "Memcached", resources: [{ type: cluster, props: { engine: "memcached" } }] },
      {
        name: "a member of a group",
        resources: [{ type: cluster, props: { replicationGroupId: "sessions" } }],
      },
    ],
  },
};
