import type { Control } from "../model/control";
import { isTrue } from "../requirements/scalars";
import { rdsInstance, rdsCluster, rdsClusterInstance } from "../facts/rds";
import { requires } from "../requirements/requires";

const automatic = isTrue("autoMinorVersionUpgrade", { unset: true });

export const rdsMinorVersionUpgraded: Control = {
  id: "rds-minor-version-upgraded",
  title: "RDS databases take minor versions by themselves",
  why: "Minor versions carry the fixes of published vulnerabilities; who waits for a free afternoon runs the old one for years.",
  remedy: "Leave autoMinorVersionUpgrade out or set it to true.",
  severity: "medium",
  domain: "data-protection",
  // Provider and AWS take true when it is left out (@pulumi/aws 7.48, November 2026).
  planned: requires({ [rdsInstance]: automatic, [rdsCluster]: automatic, [rdsClusterInstance]: automatic }),
  examples: {
    bad: [
      {
        name: "an instance without them",
        resources: [{ type: rdsInstance, props: { autoMinorVersionUpgrade: false } }],
      },
      {
        name: "a cluster's instance, as text",
        resources: [{ type: rdsClusterInstance, props: { autoMinorVersionUpgrade: "false" } }],
      },
    ],
    good: [
      { name: "left to AWS", resources: [{ type: rdsInstance, props: { engine: "postgres" } }] },
      {
        name: "a cluster of instances in several zones",
        resources: [{ type: rdsCluster, props: { autoMinorVersionUpgrade: true } }],
      },
    ],
  },
};
