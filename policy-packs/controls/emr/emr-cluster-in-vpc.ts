import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { anyOf } from "../requirements/combined";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const cluster = "aws:emr/cluster:Cluster";

export const emrClusterInVpc: Control = {
  id: "emr-cluster-in-vpc",
  title: "EMR clusters run in a subnet that is named",
  why: "Without a subnet a cluster starts in the default VPC, whose subnets are public.",
  remedy: "Set subnetId or subnetIds in ec2Attributes to private subnets.",
  severity: "high",
  domain: "network",
  planned: requires({
    [cluster]: anyOf(
      "ec2Attributes must name a subnet",
      isSet("ec2Attributes.subnetId"),
      isSet("ec2Attributes.subnetIds"),
    ),
  }),
  examples: examplesOf(cluster, {
    bad: {
      "left out": { releaseLabel: "emr-7.9.0" },
      "no subnet, in a list of one": { ec2Attributes: [{ instanceProfile: "emr", subnetId: "" }] },
    },
    good: {
      one: { ec2Attributes: { instanceProfile: "emr", subnetId: "subnet-1" } },
      several: { ec2Attributes: [{ subnetIds: ["subnet-1", "subnet-2"] }] },
    },
  }),
};
