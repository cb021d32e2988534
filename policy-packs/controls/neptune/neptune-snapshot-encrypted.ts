import type { Control } from "../model/control";
import { isTrue } from "../requirements/scalars";
import { onReferred } from "../requirements/other-resources";
import { ref, exampleId } from "../model/example";
import { requires } from "../requirements/requires";

const cluster = "aws:neptune/cluster:Cluster";
const snapshot = "aws:neptune/clusterSnapshot:ClusterSnapshot";

export const neptuneSnapshotEncrypted: Control = {
  id: "neptune-snapshot-encrypted",
  title: "Neptune snapshots are encrypted",
  why: "A snapshot outlives its cluster and is copied to where no one watches it.",
  remedy: "Encrypt the cluster: its snapshots are as it is.",
  severity: "high",
  domain: "data-protection",
  planned: requires({ [snapshot]: onReferred("dbClusterIdentifier", cluster, isTrue("storageEncrypted")) }),
  examples: {
    bad: [
      {
        name: "of a plain cluster",
        resources: [
          { type: cluster, name: "graph", props: {} },
          { type: snapshot, props: { dbClusterIdentifier: ref("graph") } },
        ],
      },
      {
        name: "of a plain cluster, by its id",
        resources: [
          { type: cluster, name: "graph", props: { storageEncrypted: "false" } },
          { type: snapshot, props: { dbClusterIdentifier: exampleId("graph") } },
        ],
      },
    ],
    good: [
      {
        name: "of an encrypted cluster",
        resources: [
          { type: cluster, name: "graph", props: { storageEncrypted: true } },
          { type: snapshot, props: { dbClusterIdentifier: ref("graph") } },
        ],
      },
      {
        name: "of an encrypted cluster, by its id",
        resources: [
          { type: cluster, name: "graph", props: { storageEncrypted: "true" } },
          { type: snapshot, props: { dbClusterIdentifier: exampleId("graph") } },
        ],
      },
    ],
  },
};
