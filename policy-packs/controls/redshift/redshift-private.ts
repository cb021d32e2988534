import type { Control } from "../model/control";
import { isFalse } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const cluster = "aws:redshift/cluster:Cluster";
const workgroup = "aws:redshiftserverless/workgroup:Workgroup";

export const redshiftPrivate: Control = {
  id: "redshift-private",
  title: "Redshift has no public address",
  why: "A warehouse on the internet is guarded by one password and one security group.",
  remedy: "Leave publiclyAccessible out or set it to false.",
  severity: "critical",
  domain: "network",
  // Left out, the provider takes false for a cluster (@pulumi/aws 7.48), and AWS false for a workgroup.
  planned: requires({ [cluster]: isFalse("publiclyAccessible"), [workgroup]: isFalse("publiclyAccessible") }),
  examples: {
    bad: [
      { name: "a public cluster", resources: [{ type: cluster, props: { publiclyAccessible: true } }] },
      {
        name: "a public workgroup, as text",
        resources: [{ type: workgroup, props: { publiclyAccessible: "true" } }],
      },
    ],
    good: [
      {
        name: "left out, which is private",
        resources: [{ type: cluster, props: { nodeType: "ra3.large" } }],
      },
      { name: "a private workgroup", resources: [{ type: workgroup, props: { publiclyAccessible: false } }] },
    ],
  },
};
