import type { Control } from "../model/control";
import { isTrue } from "../requirements/scalars";
import { onDomains, opensearch, elasticsearch } from "../facts/search-domain";
import { requires } from "../requirements/requires";

export const opensearchDomainEncrypted: Control = {
  id: "opensearch-domain-encrypted",
  title: "OpenSearch domains are encrypted at rest",
  why: "Indices, logs and automated snapshots hold copies of what other systems guard.",
  remedy: "Set encryptAtRest: { enabled: true } and its kmsKeyId.",
  severity: "high",
  domain: "data-protection",
  // Left out, it is plain, unless fine-grained access control asks for it.
  planned: requires(onDomains(isTrue("encryptAtRest.enabled"))),
  examples: {
    bad: [
      {
        name: "left out, which is plain",
        resources: [{ type: opensearch, props: { engineVersion: "OpenSearch_2.19" } }],
      },
      {
        name: "off, as text",
        resources: [{ type: elasticsearch, props: { encryptAtRest: { enabled: "false" } } }],
      },
    ],
    good: [
      { name: "on", resources: [{ type: opensearch, props: { encryptAtRest: { enabled: true } } }] },
      {
        name: "on, the block as a list",
        resources: [{ type: elasticsearch, props: { encryptAtRest: [{ enabled: "true" }] } }],
      },
    ],
  },
};
