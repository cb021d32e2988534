import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isTrue } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const cluster = "aws:docdb/cluster:Cluster";

export const docdbClusterEncrypted: Control = {
  id: "docdb-cluster-encrypted",
  title: "DocumentDB clusters are encrypted",
  why: "A cluster cannot be encrypted later: only a copy of it, under another name.",
  remedy: "Set storageEncrypted: true and kmsKeyId to the ARN of the data key.",
  severity: "high",
  domain: "data-protection",
  // Left out, it is plain. Elastic clusters are always encrypted.
  planned: requires({ [cluster]: isTrue("storageEncrypted") }),
  examples: examplesOf(cluster, {
    bad: { "left out, which is plain": { engine: "docdb" }, "plain, as text": { storageEncrypted: "false" } },
    good: { encrypted: { storageEncrypted: true }, "encrypted, as text": { storageEncrypted: "true" } },
  }),
};
