import type { Control } from "../model/control";
import { includes } from "../requirements/presence";
import { matches } from "../requirements/scalars";
import { parameterIsNot } from "../requirements/parameters";
import { rdsCluster } from "../facts/rds";
import { ref } from "../model/example";
import { requires } from "../requirements/requires";
import { when } from "../requirements/combined";

const group = "aws:rds/clusterParameterGroup:ClusterParameterGroup";
const isAuroraMysql = matches("engine", /^aurora(-mysql)?$/, "Aurora MySQL");
const exporting = { engine: "aurora-mysql", enabledCloudwatchLogsExports: ["audit", "error"] };

export const rdsAuroraMysqlAudited: Control = {
  id: "rds-aurora-mysql-audited",
  title: "Aurora MySQL writes an audit log and exports it",
  why: "The audit log alone tells who read which table.",
  remedy:
    'Add "audit" to enabledCloudwatchLogsExports, and set server_audit_logging to 1 in the cluster parameter group.',
  severity: "medium",
  domain: "logging",
  // Whether the group that is named sets server_audit_logging is only asked of planned groups: AWS lets an export of it pass that writes nothing.
  planned: requires({
    [rdsCluster]: when(isAuroraMysql, includes("enabledCloudwatchLogsExports", "audit")),
    [group]: when(
      matches("family", /^aurora-mysql/, "one of Aurora MySQL"),
      parameterIsNot("server_audit_logging", /^(0|off)$/i, "0"),
    ),
  }),
  examples: {
    bad: [
      { name: "no log", resources: [{ type: rdsCluster, props: { engine: "aurora-mysql" } }] },
      {
        name: "all but the audit log, the engine by its older name",
        resources: [
          {
            type: rdsCluster,
            props: { engine: "aurora", enabledCloudwatchLogsExports: ["error", "slowquery"] },
          },
        ],
      },
      {
        name: "exported, but not written",
        resources: [
          {
            type: group,
            name: "group",
            props: { family: "aurora-mysql8.0", parameters: [{ name: "server_audit_logging", value: "0" }] },
          },
          { type: rdsCluster, props: { ...exporting, dbClusterParameterGroupName: ref("group") } },
        ],
      },
    ],
    good: [
      { name: "exported", resources: [{ type: rdsCluster, props: exporting }] },
      {
        name: "written and exported",
        resources: [
          {
            type: group,
            name: "group",
            props: { family: "aurora-mysql8.0", parameters: [{ name: "server_audit_logging", value: "1" }] },
          },
          { type: rdsCluster, props: { ...exporting, dbClusterParameterGroupName: ref("group") } },
        ],
      },
      { name: "another engine", resources: [{ type: rdsCluster, props: { engine: "aurora-postgresql" } }] },
    ],
  },
};
