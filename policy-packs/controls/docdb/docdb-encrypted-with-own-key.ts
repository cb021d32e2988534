import type { Control } from "../model/control";
import { exampleArn } from "../model/example";
import { isOwnKey } from "../requirements/keys";
import { isTrue } from "../requirements/scalars";
import { requires } from "../requirements/requires";
import { when } from "../requirements/combined";

const cluster = "aws:docdb/cluster:Cluster";
const elastic = "aws:docdb/elasticCluster:ElasticCluster";

export const docdbEncryptedWithOwnKey: Control = {
  id: "docdb-encrypted-with-own-key",
  title: "DocumentDB is encrypted with a key of your own",
  why: "With a key of your own, reading data takes a second permission that you grant, log and can revoke.",
  remedy: "Set kmsKeyId to the ARN of the data key.",
  severity: "medium",
  domain: "data-protection",
  // A plain cluster is a finding of docdb-cluster-encrypted.
  planned: requires({
    [cluster]: when(isTrue("storageEncrypted"), isOwnKey("kmsKeyId")),
    [elastic]: isOwnKey("kmsKeyId"),
  }),
  examples: {
    bad: [
      { name: "AWS's key", resources: [{ type: cluster, props: { storageEncrypted: true } }] },
      { name: "an elastic cluster with AWS's key", resources: [{ type: elastic, props: { shardCount: 1 } }] },
      {
        name: "AWS's key by its alias",
        resources: [{ type: elastic, props: { kmsKeyId: "alias/aws/rds" } }],
      },
    ],
    good: [
      {
        name: "a key",
        resources: [{ type: cluster, props: { storageEncrypted: true, kmsKeyId: exampleArn("key") } }],
      },
      { name: "an elastic cluster", resources: [{ type: elastic, props: { kmsKeyId: exampleArn("key") } }] },
    ],
  },
};
