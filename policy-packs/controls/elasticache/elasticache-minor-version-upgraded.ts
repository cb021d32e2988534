import type { Control } from "../model/control";
import { isTrue } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const group = "aws:elasticache/replicationGroup:ReplicationGroup";
const cluster = "aws:elasticache/cluster:Cluster";
const automatic = isTrue("autoMinorVersionUpgrade", { unset: true });

export const elasticacheMinorVersionUpgraded: Control = {
  id: "elasticache-minor-version-upgraded",
  title: "ElastiCache takes minor versions by itself",
  why: "Minor versions carry the fixes of published vulnerabilities.",
  remedy: "Leave autoMinorVersionUpgrade out or set it to true.",
  severity: "low",
  domain: "data-protection",
  // Left out, AWS takes true.
  planned: requires({ [group]: automatic, [cluster]: automatic }),
  examples: {
    bad: [
      { name: "off", resources: [{ type: group, props: { autoMinorVersionUpgrade: false } }] },
      {
        name: "off, as the text that the type asks for",
        resources: [{ type: cluster, props: { autoMinorVersionUpgrade: "false" } }],
      },
    ],
    good: [
      { name: "left to AWS", resources: [{ type: group, props: { engine: "redis" } }] },
      { name: "on, as text", resources: [{ type: cluster, props: { autoMinorVersionUpgrade: "true" } }] },
    ],
  },
};
