import type { Control } from "../model/control";
import { allOf } from "../requirements/combined";
import { isTrue, isAtLeast } from "../requirements/scalars";
import { onDomains, opensearch, elasticsearch } from "../facts/search-domain";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";

export const opensearchDedicatedMasters: Control = {
  id: "opensearch-dedicated-masters",
  title: "OpenSearch domains have three dedicated masters",
  why: "Without them a busy data node keeps the cluster's state, and a domain under load loses itself.",
  remedy:
    "Set clusterConfig.dedicatedMasterEnabled: true, dedicatedMasterCount: 3 and a dedicatedMasterType.",
  severity: "low",
  domain: "data-protection",
  planned: decided(
    requires(
      onDomains(
        allOf(
          isTrue("clusterConfig.dedicatedMasterEnabled"),
          isAtLeast("clusterConfig.dedicatedMasterCount", 3, { unset: 0 }),
        ),
      ),
    ),
  ),
  examples: {
    bad: [
      {
        name: "left out, which is none",
        resources: [{ type: opensearch, props: { engineVersion: "OpenSearch_2.19" } }],
      },
      {
        name: "two, as text",
        resources: [
          {
            type: elasticsearch,
            props: { clusterConfig: { dedicatedMasterEnabled: "true", dedicatedMasterCount: "2" } },
          },
        ],
      },
    ],
    good: [
      {
        name: "three",
        resources: [
          {
            type: opensearch,
            props: { clusterConfig: { dedicatedMasterEnabled: true, dedicatedMasterCount: 3 } },
          },
        ],
      },
      {
        name: "five, the block as a list",
        resources: [
          {
            type: elasticsearch,
            props: { clusterConfig: [{ dedicatedMasterEnabled: "true", dedicatedMasterCount: 5 }] },
          },
        ],
      },
    ],
  },
};
