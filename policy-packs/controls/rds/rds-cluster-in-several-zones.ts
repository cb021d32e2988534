import type { Control } from "../model/control";
import { allOf, when } from "../requirements/combined";
import { hasMembers } from "../requirements/other-resources";
import { isNoneOf } from "../requirements/scalars";
import { isUnset } from "../requirements/presence";
import { rdsCluster, rdsClusterInstance } from "../facts/rds";
import { ref } from "../model/example";
import { requires } from "../requirements/requires";

const isMadeOfInstances = allOf(isUnset("dbClusterInstanceClass"), isNoneOf("engineMode", ["serverless"]));
const instance = { type: rdsClusterInstance, props: { clusterIdentifier: ref("orders") } };

export const rdsClusterInSeveralZones: Control = {
  id: "rds-cluster-in-several-zones",
  title: "Aurora clusters have a second instance",
  why: "Storage lies in three zones, but with one instance its zone's loss stops the service until another is made.",
  remedy: "Plan at least two ClusterInstances for the cluster.",
  severity: "low",
  domain: "data-protection",
  // A cluster that names a dbClusterInstanceClass has three instances by itself, and Serverless v1 has none to plan.
  planned: requires({
    [rdsCluster]: when(
      isMadeOfInstances,
      hasMembers(
        { type: rdsClusterInstance, by: "clusterIdentifier", least: 2 },
        "the cluster has one instance, so nothing stands by for it",
      ),
    ),
  }),
  examples: {
    bad: [
      {
        name: "one instance",
        resources: [{ type: rdsCluster, name: "orders", props: { engine: "aurora-postgresql" } }, instance],
      },
      {
        name: "one instance, and one of another cluster",
        resources: [
          { type: rdsCluster, name: "orders", props: { engine: "aurora-mysql", engineMode: "provisioned" } },
          instance,
          { type: rdsClusterInstance, props: { clusterIdentifier: "another" } },
        ],
      },
    ],
    good: [
      {
        name: "two instances",
        resources: [
          { type: rdsCluster, name: "orders", props: { engine: "aurora-postgresql" } },
          instance,
          instance,
        ],
      },
      {
        name: "a cluster that AWS makes of three instances by itself",
        resources: [
          {
            type: rdsCluster,
            name: "orders",
            props: { engine: "mysql", dbClusterInstanceClass: "db.m6gd.large" },
          },
          instance,
        ],
      },
    ],
  },
};
