import type { Control } from "../model/control";
import { isKeptLongEnough } from "../requirements/retention";
import { requires } from "../requirements/requires";

const cluster = "aws:docdb/cluster:Cluster";
const elastic = "aws:docdb/elasticCluster:ElasticCluster";
const kept = isKeptLongEnough("backupRetentionPeriod", { unset: 1 });

export const docdbClusterBackedUp: Control = {
  id: "docdb-cluster-backed-up",
  title: "DocumentDB clusters keep a week of automated backups",
  why: "A wrong deletion is often noticed days later; by then a one-day backup holds only the damage.",
  remedy: "Set backupRetentionPeriod to what the message asks for; AWS keeps at most 35 days.",
  severity: "medium",
  domain: "data-protection",
  // Left out, provider and AWS keep one day.
  planned: requires({ [cluster]: kept, [elastic]: kept }),
  examples: {
    bad: [
      { name: "left out, which is a day", resources: [{ type: cluster, props: {} }] },
      { name: "six days, as text", resources: [{ type: elastic, props: { backupRetentionPeriod: "6" } }] },
    ],
    good: [
      { name: "a week", resources: [{ type: cluster, props: { backupRetentionPeriod: 7 } }] },
      { name: "five weeks, as text", resources: [{ type: elastic, props: { backupRetentionPeriod: "35" } }] },
    ],
  },
};
