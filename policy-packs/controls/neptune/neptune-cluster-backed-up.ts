import type { Control } from "../model/control";
import { isKeptLongEnough } from "../requirements/retention";
import { requires } from "../requirements/requires";

const cluster = "aws:neptune/cluster:Cluster";

export const neptuneClusterBackedUp: Control = {
  id: "neptune-cluster-backed-up",
  title: "Neptune clusters keep a week of automated backups",
  why: "A wrong deletion is often noticed days later; by then a one-day backup holds only the damage.",
  remedy: "Set backupRetentionPeriod to what the message asks for; AWS keeps at most 35 days.",
  severity: "medium",
  domain: "data-protection",
  // Left out, provider and AWS keep one day.
  planned: requires({ [cluster]: isKeptLongEnough("backupRetentionPeriod", { unset: 1 }) }),
  examples: {
    bad: [
      { name: "left out, which is a day", resources: [{ type: cluster, props: {} }] },
      { name: "six days, as text", resources: [{ type: cluster, props: { backupRetentionPeriod: "6" } }] },
      {
        name: "a week where a month is asked for",
        resources: [{ type: cluster, props: { backupRetentionPeriod: 7 } }],
        settings: { backupRetentionDays: 30 },
      },
    ],
    good: [
      { name: "a week", resources: [{ type: cluster, props: { backupRetentionPeriod: 7 } }] },
      { name: "five weeks, as text", resources: [{ type: cluster, props: { backupRetentionPeriod: "35" } }] },
    ],
  },
};
