import { isSupportedEksVersion } from "../facts/eks-versions";
import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { property } from "../requirements/property";
import { requires } from "../requirements/requires";

const cluster = "aws:eks/cluster:Cluster";
const nodes = "aws:eks/nodeGroup:NodeGroup";

const supported = property("version", {
  accepts: (version) => (version ?? "") === "" || isSupportedEksVersion(String(version)),
  must: "must be a version in standard support",
});

export const eksVersionSupported: Control = {
  id: "eks-version-supported",
  title: "Kubernetes versions are in standard support",
  why: "After standard support a version gets critical patches only, at six times the price, and then is upgraded without being asked.",
  remedy: "Upgrade version to one in standard support, one minor version at a time.",
  severity: "medium",
  domain: "compute",
  // What is left out is the newest for a cluster, and the cluster's for its nodes.
  planned: requires({ [cluster]: supported, [nodes]: supported }),
  examples: examplesOf(cluster, {
    bad: {
      "long out of support": { version: "1.24" },
      "as a number": { version: 1.27 },
      "old nodes": [{ type: nodes, props: { version: "1.29" } }],
    },
    good: {
      current: { version: "1.35" },
      "left out": { vpcConfig: {} },
      "one that is newer than the table": { version: "1.39" },
    },
  }),
};
