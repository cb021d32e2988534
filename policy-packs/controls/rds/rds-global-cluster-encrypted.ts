import type { Control } from "../model/control";
import { isTrue } from "../requirements/scalars";
import { isUnset } from "../requirements/presence";
import { rdsGlobalCluster } from "../facts/rds";
import { requires } from "../requirements/requires";
import { when } from "../requirements/combined";

const docdb = "aws:docdb/globalCluster:GlobalCluster";
const neptune = "aws:neptune/globalCluster:GlobalCluster";
const encrypted = when(isUnset("sourceDbClusterIdentifier"), isTrue("storageEncrypted"));

export const rdsGlobalClusterEncrypted: Control = {
  id: "rds-global-cluster-encrypted",
  title: "Global databases are encrypted",
  why: "What a global database holds lies in every one of its Regions, and none of them can encrypt it later.",
  remedy: "Set storageEncrypted: true, or start from an encrypted cluster by sourceDbClusterIdentifier.",
  severity: "high",
  domain: "data-protection",
  // One that starts from a cluster is as that cluster is, which is judged by itself.
  planned: requires({ [rdsGlobalCluster]: encrypted, [docdb]: encrypted, [neptune]: encrypted }),
  examples: {
    bad: [
      {
        name: "left out, which is plain",
        resources: [{ type: rdsGlobalCluster, props: { engine: "aurora-postgresql" } }],
      },
      { name: "plain, as text", resources: [{ type: neptune, props: { storageEncrypted: "false" } }] },
      { name: "DocumentDB", resources: [{ type: docdb, props: { storageEncrypted: false } }] },
    ],
    good: [
      { name: "encrypted", resources: [{ type: docdb, props: { storageEncrypted: true } }] },
      {
        name: "as its first cluster is",
        resources: [
          {
            type: rdsGlobalCluster,
            props: { sourceDbClusterIdentifier: "arn:aws:rds:us-east-1:111122223333:cluster:orders" },
          },
        ],
      },
    ],
  },
};
