import type { Control } from "../model/control";
import type { Requirement } from "../model/requirement";
import { isSet } from "../requirements/presence";
import { matches } from "../requirements/scalars";
import { rdsInstance, rdsCluster } from "../facts/rds";
import { requires } from "../requirements/requires";
import { when, not } from "../requirements/combined";

const property = "enabledCloudwatchLogsExports";
const exported: Requirement = {
  ...when(not(matches("engine", /^custom-/, "RDS Custom")), isSet(property, "a list of logs")),
  // "audit" of MySQL and MariaDB says something only with an option group or a parameter that somebody has to choose.
  fixes: [
    { property, value: ["postgresql"], where: { property: "engine", matches: /postgres/ } },
    { property, value: ["error"], where: { property: "engine", matches: /mysql|mariadb/ } },
  ],
};

export const rdsLogsExported: Control = {
  id: "rds-logs-exported",
  title: "RDS databases export their logs to CloudWatch Logs",
  why: "An instance keeps its logs for days at most, and they go with it when it is replaced.",
  remedy:
    'List the logs in enabledCloudwatchLogsExports: "postgresql" for PostgreSQL, "audit" and "error" for MySQL and MariaDB.',
  severity: "medium",
  domain: "logging",
  // RDS Custom exports none by itself, so nothing can be asked of it.
  planned: requires({ [rdsInstance]: exported, [rdsCluster]: exported }),
  examples: {
    bad: [
      { name: "left out", resources: [{ type: rdsInstance, props: { engine: "postgres" } }] },
      {
        name: "an empty list",
        resources: [
          { type: rdsCluster, props: { engine: "aurora-mysql", enabledCloudwatchLogsExports: [] } },
        ],
      },
    ],
    good: [
      {
        name: "an instance",
        resources: [
          {
            type: rdsInstance,
            props: { engine: "postgres", enabledCloudwatchLogsExports: ["postgresql", "upgrade"] },
          },
        ],
      },
      {
        name: "a cluster",
        resources: [
          {
            type: rdsCluster,
            props: { engine: "aurora-postgresql", enabledCloudwatchLogsExports: ["postgresql"] },
          },
        ],
      },
      { name: "RDS Custom", resources: [{ type: rdsInstance, props: { engine: "custom-oracle-ee" } }] },
    ],
  },
};
