import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isTrue } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const cluster = "aws:dsql/cluster:Cluster";

export const dsqlClusterDeletionProtected: Control = {
  id: "dsql-cluster-deletion-protected",
  title: "Aurora DSQL clusters refuse to be deleted",
  why: "A mistaken destroy takes the cluster with all its data at once.",
  remedy: "Set deletionProtectionEnabled: true.",
  severity: "medium",
  domain: "data-protection",
  planned: requires({ [cluster]: isTrue("deletionProtectionEnabled") }),
  examples: examplesOf(cluster, {
    bad: { "left out, which is off": {}, "off, as text": { deletionProtectionEnabled: "false" } },
    good: {
      protected: { deletionProtectionEnabled: true },
      "protected, as text": { deletionProtectionEnabled: "true" },
    },
  }),
};
