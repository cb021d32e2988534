import type { Control } from "../model/control";
import { includes } from "../requirements/presence";
import { parameterIsNot } from "../requirements/parameters";
import { requires } from "../requirements/requires";

const cluster = "aws:neptune/cluster:Cluster";
const group = "aws:neptune/clusterParameterGroup:ClusterParameterGroup";
const name = "neptune_enable_audit_log";

export const neptuneAuditLogged: Control = {
  id: "neptune-audit-logged",
  title: "Neptune clusters export their audit log",
  why: "The audit log alone tells who asked what of the graph.",
  remedy:
    'Add "audit" to enableCloudwatchLogsExports, and set neptune_enable_audit_log to 1 in the cluster parameter group.',
  severity: "medium",
  domain: "logging",
  planned: requires({
    [cluster]: includes("enableCloudwatchLogsExports", "audit"),
    [group]: parameterIsNot(name, /^0$/, "0"),
  }),
  examples: {
    bad: [
      { name: "left out", resources: [{ type: cluster, props: {} }] },
      {
        name: "slow queries alone",
        resources: [{ type: cluster, props: { enableCloudwatchLogsExports: ["slowquery"] } }],
      },
      {
        name: "a group that writes none",
        resources: [{ type: group, props: { family: "neptune1.3", parameters: [{ name, value: "0" }] } }],
      },
    ],
    good: [
      {
        name: "exported",
        resources: [{ type: cluster, props: { enableCloudwatchLogsExports: ["slowquery", "audit"] } }],
      },
      {
        name: "a group that writes it",
        resources: [{ type: group, props: { family: "neptune1.3", parameters: [{ name, value: "1" }] } }],
      },
    ],
  },
};
