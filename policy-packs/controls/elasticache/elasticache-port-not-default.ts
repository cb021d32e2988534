import type { Control } from "../model/control";
import { allOf, when, not } from "../requirements/combined";
import { isOneOf, isNoneOf } from "../requirements/scalars";
import { isUnset } from "../requirements/presence";
import { requires } from "../requirements/requires";

const group = "aws:elasticache/replicationGroup:ReplicationGroup";
const cluster = "aws:elasticache/cluster:Cluster";
const isMemcached = isOneOf("engine", ["memcached"]);
const another = (port: number) => isNoneOf("port", [port], { unset: port });

export const elasticachePortNotDefault: Control = {
  id: "elasticache-port-not-default",
  title: "ElastiCache listens at a port of its own",
  why: "Whatever scans a network tries the port that the manual names, and often nothing else.",
  remedy: "Set port to another one than 6379 (11211 for Memcached), and the same in the security groups.",
  severity: "low",
  domain: "network",
  // Left out, provider and AWS take the engine's. A cluster that belongs to a replication group has the group's; serverless caches have no choice.
  planned: requires({
    [group]: another(6379),
    [cluster]: when(
      isUnset("replicationGroupId"),
      allOf(when(isMemcached, another(11211)), when(not(isMemcached), another(6379))),
    ),
  }),
  examples: {
    bad: [
      { name: "left out", resources: [{ type: group, props: { engine: "redis" } }] },
      {
        name: "Memcached's, as text",
        resources: [{ type: cluster, props: { engine: "memcached", port: "11211" } }],
      },
    ],
    good: [
      { name: "another one", resources: [{ type: group, props: { port: 6380 } }] },
      {
        name: "a member of a group",
        resources: [{ type: cluster, props: { replicationGroupId: "sessions" } }],
      },
      { name: "Memcached's", resources: [{ type: cluster, props: { engine: "memcached", port: 11212 } }] },
    ],
  },
};
