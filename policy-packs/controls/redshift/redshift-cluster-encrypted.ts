import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const cluster = "aws:redshift/cluster:Cluster";

export const redshiftClusterEncrypted: Control = {
  id: "redshift-cluster-encrypted",
  title: "Redshift clusters are encrypted at rest",
  why: "A warehouse holds copies of what other systems guard, and its snapshots leave with it.",
  remedy: "Set encrypted: true, and kmsKeyId to a key of your own.",
  severity: "high",
  domain: "data-protection",
  // AWS has encrypted new clusters by default since January 2025; the provider sends what is written and otherwise nothing.
  planned: requires({ [cluster]: isTrue("encrypted", { unset: true }) }),
  examples: examplesOf(cluster, {
    bad: {
      "switched off": { encrypted: false },
      "switched off, as text": { encrypted: "false" },
    },
    good: {
      "switched on": { encrypted: true },
      "left to AWS": { nodeType: "ra3.large" },
    },
  }),
};
