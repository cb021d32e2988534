import type { Control } from "../model/control";
import { isTrue } from "../requirements/scalars";
import { rdsInstance, rdsClusterInstance } from "../facts/rds";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";

const shown = isTrue("performanceInsightsEnabled");

export const rdsPerformanceInsightsOn: Control = {
  id: "rds-performance-insights-on",
  title: "RDS instances show which statements load them",
  why: "When a database stands still, Performance Insights is what tells the statement, the user and the host.",
  remedy: "Set performanceInsightsEnabled: true with a key of your own.",
  severity: "low",
  domain: "logging",
  // Left out, it is off. Small classes of some engines have none; for them there is databaseInsightsMode.
  planned: decided(requires({ [rdsInstance]: shown, [rdsClusterInstance]: shown })),
  examples: {
    bad: [
      { name: "left out", resources: [{ type: rdsInstance, props: { engine: "postgres" } }] },
      {
        name: "off, as text",
        resources: [{ type: rdsClusterInstance, props: { performanceInsightsEnabled: "false" } }],
      },
    ],
    good: [
      { name: "on", resources: [{ type: rdsInstance, props: { performanceInsightsEnabled: true } }] },
      {
        name: "on, as text",
        resources: [{ type: rdsClusterInstance, props: { performanceInsightsEnabled: "true" } }],
      },
    ],
  },
};
