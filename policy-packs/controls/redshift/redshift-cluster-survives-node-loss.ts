import type { Control } from "../model/control";
import { anyOf } from "../requirements/combined";
import { examplesOf } from "../model/examples-of";
import { isTrue, isAtLeast } from "../requirements/scalars";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";

const cluster = "aws:redshift/cluster:Cluster";

export const redshiftClusterSurvivesNodeLoss: Control = {
  id: "redshift-cluster-survives-node-loss",
  title: "Redshift clusters have more than one node",
  why: "A cluster of one node mirrors nothing: its loss is a restore from yesterday's snapshot.",
  remedy: "Set numberOfNodes to at least 2, or multiAz: true.",
  severity: "low",
  domain: "data-protection",
  // FSBP asks for multiAz, which half of the node types don't have; this asks for less.
  planned: decided(
    requires({
      [cluster]: anyOf(
        "numberOfNodes must be at least 2, or multiAz true",
        isAtLeast("numberOfNodes", 2),
        isTrue("multiAz"),
      ),
    }),
  ),
  examples: examplesOf(cluster, {
    bad: { "left out, which is one": { nodeType: "ra3.large" }, "one, as text": { numberOfNodes: "1" } },
    good: { two: { numberOfNodes: 2 }, "in two zones": { multiAz: true } },
  }),
};
