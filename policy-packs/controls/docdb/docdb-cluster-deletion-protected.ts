import type { Control } from "../model/control";
import { isTrue } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const cluster = "aws:docdb/cluster:Cluster";
const globalCluster = "aws:docdb/globalCluster:GlobalCluster";
const isProtected = isTrue("deletionProtection");

export const docdbClusterDeletionProtected: Control = {
  id: "docdb-cluster-deletion-protected",
  title: "DocumentDB clusters refuse to be deleted",
  why: "A mistaken destroy or a replacement in a plan that no one read would take the documents with it.",
  remedy: "Set deletionProtection: true; to retire a cluster, switch it off in a change of its own.",
  severity: "medium",
  domain: "data-protection",
  planned: requires({ [cluster]: isProtected, [globalCluster]: isProtected }),
  examples: {
    bad: [
      { name: "left out, which is off", resources: [{ type: cluster, props: {} }] },
      { name: "off, as text", resources: [{ type: globalCluster, props: { deletionProtection: "false" } }] },
    ],
    good: [
      { name: "protected", resources: [{ type: cluster, props: { deletionProtection: true } }] },
      {
        name: "a global one, as text",
        resources: [{ type: globalCluster, props: { deletionProtection: "true" } }],
      },
    ],
  },
};
