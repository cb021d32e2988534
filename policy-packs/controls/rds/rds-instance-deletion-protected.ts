import { reserved } from "../facts/reserved";
import { exemptByDefault } from "../facts/exempt-roles";
import type { Control } from "../model/control";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";
import { rdsCluster, rdsGlobalCluster, rdsInstance } from "../facts/rds";

export const rdsInstanceDeletionProtected: Control = {
  id: "rds-instance-deletion-protected",
  title: "RDS databases refuse to be deleted",
  why: "A mistaken destroy or a replacement in a plan that no one read would take the data with it.",
  remedy: "Set deletionProtection: true; to retire a database, switch it off in a change of its own.",
  severity: "medium",
  domain: "data-protection",
  planned: requires({
    [rdsInstance]: isTrue("deletionProtection"),
    [rdsCluster]: isTrue("deletionProtection"),
    [rdsGlobalCluster]: isTrue("deletionProtection"),
  }),
  managedRule: { identifier: "RDS_INSTANCE_DELETION_PROTECTION_ENABLED" },
  denied: [
    reserved({
      sid: "DatabasesAreKept",
      holds: "where chosen",
      actions: ["rds:DeleteDBCluster", "rds:DeleteDBInstance", "rds:DeleteGlobalCluster"],
      to: exemptByDefault,
      unaffected: ["rds:FailoverDBCluster"],
      allowed: [
        {
          name: "a database stopped",
          action: "rds:StopDBInstance",
          resource: "arn:{partition}:rds:{region}:{account}:db:orders",
        },
        {
          name: "a cluster's snapshot",
          action: "rds:DeleteDBClusterSnapshot",
          resource: "arn:{partition}:rds:{region}:{account}:cluster-snapshot:old",
        },
        {
          name: "the backups of a database that is gone",
          action: "rds:DeleteDBInstanceAutomatedBackup",
          resource: "arn:{partition}:rds:{region}:{account}:auto-backup:ab-0123456789abcdef0",
        },
      ],
    }),
  ],
  examples: {
    bad: [
      { name: "said nothing", resources: [{ type: rdsInstance, props: { engine: "postgres" } }] },
      { name: "a global database", resources: [{ type: rdsGlobalCluster, props: {} }] },
      { name: "switched off", resources: [{ type: rdsCluster, props: { deletionProtection: false } }] },
    ],
    good: [
      {
        name: "a protected instance",
        resources: [{ type: rdsInstance, props: { deletionProtection: true } }],
      },
      {
        name: "a protected global database, as text",
        resources: [{ type: rdsGlobalCluster, props: { deletionProtection: "true" } }],
      },
      { name: "a protected cluster", resources: [{ type: rdsCluster, props: { deletionProtection: true } }] },
    ],
  },
};
