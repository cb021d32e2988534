import type { Control } from "../model/control";
import { allOf, when } from "../requirements/combined";
import { isNoneOf } from "../requirements/scalars";
import { isSet, isUnset } from "../requirements/presence";
import { requires } from "../requirements/requires";

const group = "aws:elasticache/replicationGroup:ReplicationGroup";
const cluster = "aws:elasticache/cluster:Cluster";
const chosen = allOf(isSet("subnetGroupName"), isNoneOf("subnetGroupName", ["default"]));

export const elasticacheInSubnetGroup: Control = {
  id: "elasticache-in-subnet-group",
  title: "ElastiCache is in subnets that were chosen",
  why: "Without a subnet group of its own a cache lies in the default VPC, whose subnets are public.",
  remedy: "Set subnetGroupName to a group of private subnets.",
  severity: "medium",
  domain: "network",
  // A cluster that belongs to a replication group has the group's subnets.
  planned: requires({ [group]: chosen, [cluster]: when(isUnset("replicationGroupId"), chosen) }),
  examples: {
    bad: [
      { name: "left out", resources: [{ type: group, props: { engine: "redis" } }] },
      {
        name: "the default group",
        resources: [{ type: cluster, props: { engine: "memcached", subnetGroupName: "default" } }],
      },
    ],
    good: [
      { name: "private subnets", resources: [{ type: group, props: { subnetGroupName: "private" } }] },
      {
        name: "a member of a group",
        resources: [{ type: cluster, props: { replicationGroupId: "sessions" } }],
      },
    ],
  },
};
