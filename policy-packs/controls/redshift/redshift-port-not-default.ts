import type { Control } from "../model/control";
import { allOf, anyOf } from "../requirements/combined";
import { isNoneOf } from "../requirements/scalars";
import { isSet, isUnset } from "../requirements/presence";
import { requires } from "../requirements/requires";

const cluster = "aws:redshift/cluster:Cluster";
const workgroup = "aws:redshiftserverless/workgroup:Workgroup";
const own = isNoneOf("port", [5439], { unset: 5439 });

export const redshiftPortNotDefault: Control = {
  id: "redshift-port-not-default",
  title: "Redshift listens at a port of its own",
  why: "Whatever scans a network tries the port that the manual names, and often nothing else.",
  remedy: "Set port to another one than 5439, and the same in the security groups.",
  severity: "low",
  domain: "network",
  // Left out, provider and AWS take 5439, and for a copy the port of what it copies.
  planned: requires({
    [cluster]: anyOf(
      "port must be another one than 5439, which AWS takes when it is left out",
      own,
      allOf(isUnset("port"), anyOf("", isSet("snapshotIdentifier"), isSet("snapshotArn"))),
    ),
    [workgroup]: own,
  }),
  examples: {
    bad: [
      { name: "left out", resources: [{ type: cluster, props: { nodeType: "ra3.large" } }] },
      { name: "a workgroup's, as text", resources: [{ type: workgroup, props: { port: "5439" } }] },
    ],
    good: [
      { name: "another one", resources: [{ type: cluster, props: { port: 5431 } }] },
      {
        name: "a cluster from a snapshot",
        resources: [{ type: cluster, props: { snapshotIdentifier: "before-release" } }],
      },
      { name: "a workgroup's", resources: [{ type: workgroup, props: { port: 5431 } }] },
    ],
  },
};
