import type { Control } from "../model/control";
import { allOf } from "../requirements/combined";
import { isTrue, isAtLeast } from "../requirements/scalars";
import { onDomains, opensearch, elasticsearch } from "../facts/search-domain";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";

export const opensearchThreeDataNodes: Control = {
  id: "opensearch-three-data-nodes",
  title: "OpenSearch domains have three data nodes in several zones",
  why: "With fewer the loss of a node loses shards, and with one zone the loss of the zone loses them all.",
  remedy: "Set clusterConfig.instanceCount to at least 3 and zoneAwarenessEnabled: true.",
  severity: "low",
  domain: "data-protection",
  // Left out, provider and AWS take one node in one zone; Multi-AZ with standby spreads by itself.
  planned: decided(
    requires(
      onDomains(
        allOf(
          isAtLeast("clusterConfig.instanceCount", 3, { unset: 1 }),
          isTrue("clusterConfig.zoneAwarenessEnabled"),
        ),
      ),
    ),
  ),
  examples: {
    bad: [
      {
        name: "left out, which is one node",
        resources: [{ type: opensearch, props: { engineVersion: "OpenSearch_2.19" } }],
      },
      {
        name: "three nodes in one zone",
        resources: [{ type: elasticsearch, props: { clusterConfig: { instanceCount: "3" } } }],
      },
    ],
    good: [
      {
        name: "three nodes",
        resources: [
          { type: opensearch, props: { clusterConfig: { instanceCount: 3, zoneAwarenessEnabled: true } } },
        ],
      },
      {
        name: "six nodes, the block as a list",
        resources: [
          {
            type: elasticsearch,
            props: { clusterConfig: [{ instanceCount: 6, zoneAwarenessEnabled: "true" }] },
          },
        ],
      },
    ],
  },
};
