import type { Control } from "../model/control";
import { allOf } from "../requirements/combined";
import { examplesOf } from "../model/examples-of";
import { isNoneOf } from "../requirements/scalars";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const cluster = "aws:redshift/cluster:Cluster";

export const redshiftClusterInSubnetGroup: Control = {
  id: "redshift-cluster-in-subnet-group",
  title: "Redshift clusters are in subnets that were chosen",
  why: "Without a subnet group a cluster lies in the default VPC, whose subnets are public.",
  remedy: "Set clusterSubnetGroupName to a group of private subnets.",
  severity: "medium",
  domain: "network",
  planned: requires({
    [cluster]: allOf(isSet("clusterSubnetGroupName"), isNoneOf("clusterSubnetGroupName", ["default"])),
  }),
  examples: examplesOf(cluster, {
    bad: {
      "left out": { nodeType: "ra3.large" },
      "the default group": { clusterSubnetGroupName: "default" },
    },
    good: {
      "private subnets": { clusterSubnetGroupName: "private" },
      "a group by its id": { clusterSubnetGroupName: "reports-0a1b2c3" },
    },
  }),
};
