import type { Control } from "../model/control";
import { isTrue } from "../requirements/scalars";
import { onDomains, opensearch, elasticsearch } from "../facts/search-domain";
import { requires } from "../requirements/requires";

export const opensearchNodesEncrypted: Control = {
  id: "opensearch-nodes-encrypted",
  title: "Nodes of OpenSearch domains talk over TLS",
  why: "Nodes exchange whole shards, in plain text where it is not switched on.",
  remedy: "Set nodeToNodeEncryption: { enabled: true }.",
  severity: "high",
  domain: "data-protection",
  planned: requires(onDomains(isTrue("nodeToNodeEncryption.enabled"))),
  examples: {
    bad: [
      {
        name: "left out, which is off",
        resources: [{ type: opensearch, props: { engineVersion: "OpenSearch_2.19" } }],
      },
      {
        name: "off, as text",
        resources: [{ type: elasticsearch, props: { nodeToNodeEncryption: { enabled: "false" } } }],
      },
    ],
    good: [
      { name: "on", resources: [{ type: opensearch, props: { nodeToNodeEncryption: { enabled: true } } }] },
      {
        name: "on, the block as a list",
        resources: [{ type: elasticsearch, props: { nodeToNodeEncryption: [{ enabled: true }] } }],
      },
    ],
  },
};
