import type { Control } from "../model/control";
import { requires } from "../requirements/requires";
import { isFalse } from "../requirements/scalars";
import { rdsClusterInstance, rdsInstance } from "../facts/rds";

const databaseArn = "arn:{partition}:rds:{region}:{account}:db:orders";

export const rdsInstancePrivate: Control = {
  id: "rds-instance-private",
  title: "RDS databases have no public address",
  why: "A database on the internet is guarded by one password and one security group.",
  remedy: "Leave publiclyAccessible out or set it to false.",
  severity: "critical",
  domain: "network",
  planned: requires({
    [rdsInstance]: isFalse("publiclyAccessible"),
    [rdsClusterInstance]: isFalse("publiclyAccessible"),
  }),
  managedRule: { identifier: "RDS_INSTANCE_PUBLIC_ACCESS_CHECK" },
  denied: [
    // ModifyDBInstance carries no such key: a database made public later is found by the managed rule.
    {
      by: "scp",
      holds: "everywhere",
      sid: "DatabasesStartPrivate",
      statement: () => ({
        Action: [
          "rds:CreateDBInstance",
          "rds:CreateDBInstanceReadReplica",
          "rds:RestoreDBInstanceFromDBSnapshot",
          "rds:RestoreDBInstanceFromS3",
          "rds:RestoreDBInstanceToPointInTime",
        ],
        Resource: "*",
        Condition: { Bool: { "rds:PubliclyAccessible": "true" } },
      }),
      cases: {
        denied: [
          {
            name: "a public database",
            action: "rds:CreateDBInstance",
            resource: databaseArn,
            context: { "rds:PubliclyAccessible": "true" },
          },
          {
            name: "a public replica, by a deployment",
            caller: "deployment",
            action: "rds:CreateDBInstanceReadReplica",
            resource: databaseArn,
            context: { "rds:PubliclyAccessible": "true" },
          },
          {
            name: "a snapshot restored in public",
            caller: "ci",
            action: "rds:RestoreDBInstanceFromDBSnapshot",
            resource: databaseArn,
            context: { "rds:PubliclyAccessible": "true" },
          },
          {
            name: "a backup of MySQL restored in public",
            action: "rds:RestoreDBInstanceFromS3",
            resource: databaseArn,
            context: { "rds:PubliclyAccessible": "true" },
          },
          {
            name: "an hour restored in public",
            action: "rds:RestoreDBInstanceToPointInTime",
            resource: databaseArn,
            context: { "rds:PubliclyAccessible": "true" },
          },
        ],
        allowed: [
          {
            name: "a private database",
            action: "rds:CreateDBInstance",
            resource: databaseArn,
            context: { "rds:PubliclyAccessible": "false" },
          },
          {
            name: "nothing said: a subnet group without a gateway makes it private",
            caller: "deployment",
            action: "rds:CreateDBInstance",
            resource: databaseArn,
          },
          {
            name: "a database changed",
            action: "rds:ModifyDBInstance",
            resource: databaseArn,
            context: { "rds:PubliclyAccessible": "true" },
          },
          {
            name: "a cluster, whose instances have the address",
            action: "rds:CreateDBCluster",
            resource: "arn:{partition}:rds:{region}:{account}:cluster:orders",
          },
        ],
      },
    },
  ],
  examples: {
    bad: [
      { name: "a public instance", resources: [{ type: rdsInstance, props: { publiclyAccessible: true } }] },
      {
        name: "a public cluster member",
        resources: [{ type: rdsClusterInstance, props: { publiclyAccessible: true } }],
      },
    ],
    good: [
      { name: "private by default", resources: [{ type: rdsInstance, props: { engine: "postgres" } }] },
      {
        name: "private, as text",
        resources: [{ type: rdsInstance, props: { publiclyAccessible: "false" } }],
      },
      { name: "private", resources: [{ type: rdsClusterInstance, props: { publiclyAccessible: false } }] },
    ],
  },
};
