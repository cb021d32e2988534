import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isOneOf } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const cluster = "aws:dax/cluster:Cluster";

export const daxClusterTls: Control = {
  id: "dax-cluster-tls",
  title: "DAX clusters talk over TLS",
  why: "Items and their keys would cross the network in plain text.",
  remedy: 'Set clusterEndpointEncryptionType to "TLS". It can\'t be changed later.',
  severity: "high",
  domain: "data-protection",
  // Left out, provider and AWS take NONE.
  planned: requires({ [cluster]: isOneOf("clusterEndpointEncryptionType", ["TLS"]) }),
  examples: examplesOf(cluster, {
    bad: { "left out": { replicationFactor: 3 }, off: { clusterEndpointEncryptionType: "NONE" } },
    good: {
      on: { clusterEndpointEncryptionType: "TLS" },
      "on, with encryption at rest": {
        clusterEndpointEncryptionType: "TLS",
        serverSideEncryption: { enabled: true },
      },
    },
  }),
};
