import type { Control } from "../model/control";
import { hasMembers } from "../requirements/other-resources";
import { ref, exampleId } from "../model/example";
import { requires } from "../requirements/requires";

const cluster = "aws:docdb/cluster:Cluster";
const type = "aws:docdb/clusterInstance:ClusterInstance";
const instance = { type, props: { clusterIdentifier: ref("documents") } };
const named = { type, props: { clusterIdentifier: exampleId("documents") } };

export const docdbClusterInSeveralZones: Control = {
  id: "docdb-cluster-in-several-zones",
  title: "DocumentDB clusters have a second instance",
  why: "With one instance its zone's loss stops the service until another is made.",
  remedy: "Plan at least two ClusterInstances for the cluster.",
  severity: "low",
  domain: "data-protection",
  planned: requires({
    [cluster]: hasMembers(
      { type, by: "clusterIdentifier", least: 2 },
      "the cluster has one instance, so nothing stands by for it",
    ),
  }),
  examples: {
    bad: [
      { name: "one instance", resources: [{ type: cluster, name: "documents", props: {} }, instance] },
      {
        name: "one instance, and one of another cluster",
        resources: [
          { type: cluster, name: "documents", props: {} },
          instance,
          { type, props: { clusterIdentifier: "another" } },
        ],
      },
    ],
    good: [
      {
        name: "two instances",
        resources: [{ type: cluster, name: "documents", props: {} }, instance, instance],
      },
      {
        name: "two instances, one by the cluster's id",
        resources: [{ type: cluster, name: "documents", props: {} }, instance, named],
      },
    ],
  },
};
