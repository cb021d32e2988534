import { each, fixedBy, type Control } from "../model/control";
import { exampleArn } from "../model/example";
import type { Resource } from "../model/resource";
import { copiesAnotherRegion, rdsCluster, rdsInstance, replicaOf } from "../facts/rds";

const clusterArn = "arn:{partition}:rds:{region}:{account}:cluster:orders";
const subnetGroupArn = "arn:{partition}:rds:{region}:{account}:subgrp:data";
const databaseArn = "arn:{partition}:rds:{region}:{account}:db:orders";

const encrypted = { storageEncrypted: true, kmsKeyId: exampleArn("key") };

export const rdsInstanceEncrypted: Control = {
  id: "rds-instance-encrypted",
  title: "RDS databases are encrypted",
  why: "A database cannot be encrypted later: only a copy of it, under another name.",
  remedy: "Set storageEncrypted: true and kmsKeyId to the ARN of the data key.",
  severity: "high",
  domain: "data-protection",
  planned: fixedBy(
    each([rdsInstance, rdsCluster], (resource) =>
      replicaOf(resource) === ""
        ? storageEncrypted(resource)
        : copiesAnotherRegion(resource)
          ? keyGiven(resource)
          : [],
    ),
    [{ property: "storageEncrypted", value: true }],
  ),
  managedRule: { identifier: "RDS_STORAGE_ENCRYPTED" },
  denied: [
    {
      by: "scp",
      holds: "everywhere",
      sid: "ClustersStartEncrypted",
      statement: () => ({
        Action: "rds:CreateDBCluster",
        Resource: "*",
        Condition: { Bool: { "rds:StorageEncrypted": "false" } },
      }),
      cases: {
        denied: [
          {
            name: "a plain cluster",
            action: "rds:CreateDBCluster",
            resource: clusterArn,
            context: { "rds:StorageEncrypted": "false", "rds:DatabaseEngine": "aurora-postgresql" },
          },
          {
            name: "by a deployment",
            caller: "deployment",
            action: "rds:CreateDBCluster",
            resource: clusterArn,
            context: { "rds:StorageEncrypted": "false" },
          },
          {
            name: "by a pipeline",
            caller: "ci",
            action: "rds:CreateDBCluster",
            resource: clusterArn,
            context: { "rds:StorageEncrypted": "false" },
          },
        ],
        allowed: [
          {
            name: "the cluster's subnet group, of which AWS asks as well",
            action: "rds:CreateDBCluster",
            resource: subnetGroupArn,
          },
          {
            name: "an encrypted cluster",
            action: "rds:CreateDBCluster",
            resource: clusterArn,
            context: { "rds:StorageEncrypted": "true" },
          },
          {
            name: "a snapshot of a plain cluster",
            action: "rds:CreateDBClusterSnapshot",
            resource: clusterArn,
            context: { "rds:StorageEncrypted": "false" },
          },
          {
            name: "a cluster restored, which is as its snapshot was",
            action: "rds:RestoreDBClusterFromSnapshot",
            resource: clusterArn,
          },
          {
            name: "a cluster changed",
            action: "rds:ModifyDBCluster",
            resource: clusterArn,
            context: { "rds:StorageEncrypted": "false" },
          },
        ],
      },
    },
    {
      by: "scp",
      holds: "everywhere",
      sid: "InstancesStartEncrypted",
      statement: () => ({
        Action: "rds:CreateDBInstance",
        Resource: "*",
        Condition: {
          Bool: { "rds:StorageEncrypted": "false" },
          StringNotLike: { "rds:DatabaseEngine": ["aurora*", "docdb", "neptune"] },
        },
      }),
      cases: {
        denied: [
          {
            name: "a plain database",
            action: "rds:CreateDBInstance",
            resource: databaseArn,
            context: { "rds:StorageEncrypted": "false", "rds:DatabaseEngine": "postgres" },
          },
          {
            name: "another engine, by a deployment",
            caller: "deployment",
            action: "rds:CreateDBInstance",
            resource: databaseArn,
            context: { "rds:StorageEncrypted": "false", "rds:DatabaseEngine": "mysql" },
          },
          {
            name: "by a pipeline",
            caller: "ci",
            action: "rds:CreateDBInstance",
            resource: databaseArn,
            context: { "rds:StorageEncrypted": "false", "rds:DatabaseEngine": "sqlserver-se" },
          },
        ],
        allowed: [
          {
            name: "the database's subnet group, of which AWS asks as well",
            action: "rds:CreateDBInstance",
            resource: subnetGroupArn,
            context: { "rds:DatabaseEngine": "postgres" },
          },
          {
            name: "an encrypted database",
            action: "rds:CreateDBInstance",
            resource: databaseArn,
            context: { "rds:StorageEncrypted": "true", "rds:DatabaseEngine": "postgres" },
          },
          {
            name: "a cluster's instance, whose storage is the cluster's",
            action: "rds:CreateDBInstance",
            resource: databaseArn,
            context: { "rds:StorageEncrypted": "false", "rds:DatabaseEngine": "aurora-postgresql" },
          },
          {
            name: "a Neptune cluster's instance",
            action: "rds:CreateDBInstance",
            resource: databaseArn,
            context: { "rds:StorageEncrypted": "false", "rds:DatabaseEngine": "neptune" },
          },
          {
            name: "a DocumentDB cluster's instance",
            action: "rds:CreateDBInstance",
            resource: databaseArn,
            context: { "rds:StorageEncrypted": "false", "rds:DatabaseEngine": "docdb" },
          },
          {
            name: "a replica, which is as its source is",
            action: "rds:CreateDBInstanceReadReplica",
            resource: databaseArn,
            context: { "rds:StorageEncrypted": "false", "rds:DatabaseEngine": "postgres" },
          },
          {
            name: "a database changed",
            action: "rds:ModifyDBInstance",
            resource: databaseArn,
            context: { "rds:StorageEncrypted": "false", "rds:DatabaseEngine": "postgres" },
          },
        ],
      },
    },
  ],
  examples: {
    bad: [
      { name: "plain storage", resources: [{ type: rdsInstance, props: { engine: "postgres" } }] },
      {
        name: "a replica in another Region without a key",
        resources: [{ type: rdsInstance, props: { replicateSourceDb: "arn:aws:rds:us-west-2:1:db:a" } }],
      },
      { name: "a plain cluster", resources: [{ type: rdsCluster, props: { engine: "aurora-postgresql" } }] },
    ],
    good: [
      {
        name: "an instance",
        resources: [{ type: rdsInstance, props: { engine: "postgres", ...encrypted } }],
      },
      {
        name: "a cluster, as text",
        resources: [{ type: rdsCluster, props: { engine: "aurora-postgresql", storageEncrypted: "true" } }],
      },
      {
        name: "a replica in the same Region, which inherits both",
        resources: [{ type: rdsInstance, props: { replicateSourceDb: "orders" } }],
      },
    ],
  },
};

const storageEncrypted = ({ props }: Resource): readonly string[] =>
  [true, "true"].includes(props.storageEncrypted) ? [] : ["storageEncrypted must be true"];

/** A replica in another Region gets its encryption from the key it names there. */
const keyGiven = ({ props }: Resource): readonly string[] =>
  typeof props.kmsKeyId === "string" && props.kmsKeyId !== "" ? [] : ["kmsKeyId must name a key"];
