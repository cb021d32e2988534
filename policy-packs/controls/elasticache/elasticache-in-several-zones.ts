import type { Control } from "../model/control";
import { allOf, when } from "../requirements/combined";
import { isTrue, isOneOf, isAtLeast } from "../requirements/scalars";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";

const group = "aws:elasticache/replicationGroup:ReplicationGroup";
const cluster = "aws:elasticache/cluster:Cluster";

export const elasticacheInSeveralZones: Control = {
  id: "elasticache-in-several-zones",
  title: "ElastiCache lies in several zones",
  why: "Replicas beside their primary go with it when the zone goes.",
  remedy:
    'Set multiAzEnabled: true with automaticFailoverEnabled: true; for Memcached set azMode to "cross-az".',
  severity: "low",
  domain: "data-protection",
  // A Memcached cluster of one node has nothing to spread.
  planned: decided(
    requires({
      [group]: isTrue("multiAzEnabled"),
      [cluster]: when(
        allOf(isOneOf("engine", ["memcached"]), isAtLeast("numCacheNodes", 2)),
        isOneOf("azMode", ["cross-az"]),
      ),
    }),
  ),
  examples: {
    bad: [
      {
        name: "left out, which is one",
        resources: [{ type: group, props: { automaticFailoverEnabled: true } }],
      },
      { name: "off, as text", resources: [{ type: group, props: { multiAzEnabled: "false" } }] },
      {
        name: "Memcached in one",
        resources: [{ type: cluster, props: { engine: "memcached", numCacheNodes: 3 } }],
      },
    ],
    good: [
      { name: "a group", resources: [{ type: group, props: { multiAzEnabled: true } }] },
      {
        name: "Memcached",
        resources: [{ type: cluster, props: { engine: "memcached", numCacheNodes: 3, azMode: "cross-az" } }],
      },
    ],
  },
};
