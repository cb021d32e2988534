import type { Control } from "../model/control";
import { isTrue } from "../requirements/scalars";
import { onReferred } from "../requirements/other-resources";
import { rdsInstance, rdsCluster } from "../facts/rds";
import { ref, exampleId } from "../model/example";
import { requires } from "../requirements/requires";

const snapshot = "aws:rds/snapshot:Snapshot";
const clusterSnapshot = "aws:rds/clusterSnapshot:ClusterSnapshot";
const encrypted = isTrue("storageEncrypted");

export const rdsSnapshotEncrypted: Control = {
  id: "rds-snapshot-encrypted",
  title: "Database snapshots are encrypted",
  why: "A snapshot outlives its database and is copied to where no one watches it.",
  remedy: "Encrypt the database: its snapshots are as it is.",
  severity: "high",
  domain: "data-protection",
  planned: requires({
    [snapshot]: onReferred("dbInstanceIdentifier", rdsInstance, encrypted),
    [clusterSnapshot]: onReferred("dbClusterIdentifier", rdsCluster, encrypted),
  }),
  examples: {
    bad: [
      {
        name: "of a plain instance",
        resources: [
          { type: rdsInstance, name: "orders", props: { engine: "postgres" } },
          { type: snapshot, props: { dbInstanceIdentifier: ref("orders") } },
        ],
      },
      {
        name: "of a plain cluster, by its id",
        resources: [
          { type: rdsCluster, name: "orders", props: { storageEncrypted: "false" } },
          { type: clusterSnapshot, props: { dbClusterIdentifier: exampleId("orders") } },
        ],
      },
    ],
    good: [
      {
        name: "of an encrypted instance",
        resources: [
          { type: rdsInstance, name: "orders", props: { storageEncrypted: true } },
          { type: snapshot, props: { dbInstanceIdentifier: ref("orders") } },
        ],
      },
      {
        name: "of an encrypted cluster",
        resources: [
          { type: rdsCluster, name: "orders", props: { storageEncrypted: true } },
          { type: clusterSnapshot, props: { dbClusterIdentifier: ref("orders") } },
        ],
      },
    ],
  },
};
