import type { Control } from "../model/control";
import { includes } from "../requirements/presence";
import { parameterIs } from "../requirements/parameters";
import { requires } from "../requirements/requires";

const cluster = "aws:docdb/cluster:Cluster";
const group = "aws:docdb/clusterParameterGroup:ClusterParameterGroup";

export const docdbAuditLogged: Control = {
  id: "docdb-audit-logged",
  title: "DocumentDB clusters export their audit log",
  why: "The audit log alone tells who read which collection.",
  remedy:
    'Add "audit" to enabledCloudwatchLogsExports, and set audit_logs to "enabled" in the cluster parameter group.',
  severity: "medium",
  domain: "logging",
  // AWS's default for audit_logs is disabled, so a group has to set it; a cluster without a group of its own exports an empty log.
  planned: requires({
    [cluster]: includes("enabledCloudwatchLogsExports", "audit"),
    [group]: parameterIs("audit_logs", /^(enabled|ddl|dml_(read|write)|all)(,|$)/i, "enabled"),
  }),
  examples: {
    bad: [
      { name: "left out", resources: [{ type: cluster, props: { engine: "docdb" } }] },
      {
        name: "slow operations alone",
        resources: [{ type: cluster, props: { enabledCloudwatchLogsExports: ["profiler"] } }],
      },
      {
        name: "a group that writes none",
        resources: [
          {
            type: group,
            props: { family: "docdb5.0", parameters: [{ name: "audit_logs", value: "disabled" }] },
          },
        ],
      },
      {
        name: "a group that leaves it to AWS",
        resources: [
          { type: group, props: { family: "docdb5.0", parameters: [{ name: "tls", value: "enabled" }] } },
        ],
      },
    ],
    good: [
      {
        name: "exported",
        resources: [{ type: cluster, props: { enabledCloudwatchLogsExports: ["audit", "profiler"] } }],
      },
      {
        name: "a group that writes it",
        resources: [
          {
            type: group,
            props: { family: "docdb5.0", parameters: [{ name: "audit_logs", value: "enabled" }] },
          },
        ],
      },
      {
        name: "a group that writes some of it",
        resources: [
          {
            type: group,
            props: { family: "docdb5.0", parameters: [{ name: "audit_logs", value: "ddl,dml_write" }] },
          },
        ],
      },
    ],
  },
};
