import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isTrue } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const cluster = "aws:dax/cluster:Cluster";

export const daxClusterEncrypted: Control = {
  id: "dax-cluster-encrypted",
  title: "DAX clusters are encrypted at rest",
  why: "The cache writes items to its disks that the table keeps encrypted.",
  remedy: "Set serverSideEncryption: { enabled: true }. It can't be changed later.",
  severity: "high",
  domain: "data-protection",
  planned: requires({ [cluster]: isTrue("serverSideEncryption.enabled") }),
  examples: examplesOf(cluster, {
    bad: {
      "left out, which is plain": { replicationFactor: 3 },
      "off, as text": { serverSideEncryption: { enabled: "false" } },
      "the block alone": { serverSideEncryption: {} },
    },
    good: {
      on: { serverSideEncryption: { enabled: true } },
      "on, the block as a list": { serverSideEncryption: [{ enabled: true }] },
    },
  }),
};
