import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isTrue } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const cluster = "aws:neptune/cluster:Cluster";

export const neptuneClusterEncrypted: Control = {
  id: "neptune-cluster-encrypted",
  title: "Neptune clusters are encrypted",
  why: "A cluster cannot be encrypted later: only a copy of it, under another name.",
  remedy: "Set storageEncrypted: true and kmsKeyArn to the ARN of the data key.",
  severity: "high",
  domain: "data-protection",
  // Left out, it is plain. A cluster from a snapshot is judged too: the provider sends what is written.
  planned: requires({ [cluster]: isTrue("storageEncrypted") }),
  examples: examplesOf(cluster, {
    bad: { "left out, which is plain": {}, "plain, as text": { storageEncrypted: "false" } },
    good: { encrypted: { storageEncrypted: true }, "encrypted, as text": { storageEncrypted: "true" } },
  }),
};
