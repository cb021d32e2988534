import { reserved } from "../facts/reserved";
import { exemptForBackup } from "../facts/exempt-roles";
import { each, fixedBy, type Control } from "../model/control";
import { every } from "../model/three-valued";
import { rdsCluster, rdsInstance, replicaOf } from "../facts/rds";

export const rdsInstanceBackedUp: Control = {
  id: "rds-instance-backed-up",
  title: "RDS databases keep a week of automated backups",
  why: "A wrong deletion is often noticed days later; by then a one-day backup holds only the damage.",
  remedy: "Set backupRetentionPeriod to what the message asks for; AWS keeps at most 35 days.",
  severity: "medium",
  domain: "data-protection",
  planned: fixedBy(
    each([rdsInstance, rdsCluster], (resource, { settings: { backupRetentionDays } }) =>
      every(
        [
          () => replicaOf(resource) === "",
          () => !isEnough(resource.props.backupRetentionPeriod, backupRetentionDays),
        ],
        (check) => check(),
      )
        ? [`backupRetentionPeriod must be from ${backupRetentionDays} to 35 days`]
        : [],
    ),
    [{ property: "backupRetentionPeriod", value: { setting: "backupRetentionDays" } }],
  ),
  managedRule: {
    identifier: "DB_INSTANCE_BACKUP_ENABLED",
    parameters: { backupRetentionMinimum: "7", checkReadReplicas: "false" },
  },
  denied: [
    reserved({
      sid: "DatabaseBackupsAreKept",
      actions: ["rds:DeleteDBClusterAutomatedBackup", "rds:DeleteDBInstanceAutomatedBackup"],
      to: exemptForBackup,
      denied: [
        {
          name: "the root user",
          caller: "root",
          action: "rds:DeleteDBInstanceAutomatedBackup",
          resource: "arn:{partition}:rds:{region}:{account}:auto-backup:ab-0123456789abcdef0",
        },
      ],
      allowed: [
        {
          name: "a snapshot that AWS Backup's role lets expire",
          caller: "workload",
          action: "rds:DeleteDBSnapshot",
          resource: "arn:{partition}:rds:{region}:{account}:snapshot:awsbackup:job-1",
        },
        { name: "a look at them", action: "rds:DescribeDBInstanceAutomatedBackups" },
      ],
    }),
  ],
  examples: {
    bad: [
      { name: "no backups, the default", resources: [{ type: rdsInstance, props: { engine: "postgres" } }] },
      {
        name: "a week where a month is asked for",
        resources: [{ type: rdsInstance, props: { backupRetentionPeriod: 7 } }],
        settings: { backupRetentionDays: 30 },
      },
      { name: "one day", resources: [{ type: rdsCluster, props: { backupRetentionPeriod: 1 } }] },
    ],
    good: [
      { name: "a week", resources: [{ type: rdsInstance, props: { backupRetentionPeriod: 7 } }] },
      {
        name: "a cluster with five weeks",
        resources: [{ type: rdsCluster, props: { backupRetentionPeriod: 35 } }],
      },
      { name: "a read replica", resources: [{ type: rdsInstance, props: { replicateSourceDb: "orders" } }] },
    ],
  },
};

const isEnough = (days: unknown, least: number): boolean =>
  typeof days === "number" && days >= least && days <= 35;
