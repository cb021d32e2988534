import type { Control } from "../model/control";
import { isSet } from "../requirements/presence";
import { onDomains, opensearch, elasticsearch } from "../facts/search-domain";
import { requires } from "../requirements/requires";

const pipeline = "aws:opensearchingest/pipeline:Pipeline";
const inside = isSet("vpcOptions.subnetIds", "a list of private subnets");

export const opensearchInVpc: Control = {
  id: "opensearch-in-vpc",
  title: "OpenSearch is reached from a VPC alone",
  why: "A domain outside a VPC has a public address, guarded by its access policy alone.",
  remedy: "Set vpcOptions.subnetIds (for an ingestion pipeline too) to private subnets.",
  severity: "high",
  domain: "network",
  planned: requires({ ...onDomains(inside), [pipeline]: inside }),
  examples: {
    bad: [
      {
        name: "left out, which is public",
        resources: [{ type: opensearch, props: { engineVersion: "OpenSearch_2.19" } }],
      },
      { name: "no subnet", resources: [{ type: elasticsearch, props: { vpcOptions: { subnetIds: [] } } }] },
      { name: "a pipeline", resources: [{ type: pipeline, props: { maxUnits: 4 } }] },
    ],
    good: [
      {
        name: "subnets",
        resources: [{ type: opensearch, props: { vpcOptions: { subnetIds: ["subnet-1"] } } }],
      },
      {
        name: "subnets, the block as a list",
        resources: [
          { type: elasticsearch, props: { vpcOptions: [{ subnetIds: ["subnet-1", "subnet-2"] }] } },
        ],
      },
    ],
  },
};
