import type { Control } from "../model/control";
import { isAtLeast } from "../requirements/scalars";
import { rdsInstance, rdsClusterInstance } from "../facts/rds";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";

const monitored = isAtLeast("monitoringInterval", 1, { unset: 0 });

export const rdsEnhancedMonitoring: Control = {
  id: "rds-enhanced-monitoring",
  title: "RDS instances report what their operating system does",
  why: "CloudWatch sees the hypervisor only; a process that eats the memory shows in enhanced monitoring alone.",
  remedy: "Set monitoringInterval to 60 or less, and monitoringRoleArn.",
  severity: "low",
  domain: "logging",
  planned: decided(requires({ [rdsInstance]: monitored, [rdsClusterInstance]: monitored })),
  examples: {
    bad: [
      { name: "left out, which is off", resources: [{ type: rdsInstance, props: { engine: "postgres" } }] },
      { name: "off, as text", resources: [{ type: rdsClusterInstance, props: { monitoringInterval: "0" } }] },
    ],
    good: [
      { name: "every minute", resources: [{ type: rdsInstance, props: { monitoringInterval: 60 } }] },
      {
        name: "a cluster's instance, every second",
        resources: [{ type: rdsClusterInstance, props: { monitoringInterval: 1 } }],
      },
    ],
  },
};
