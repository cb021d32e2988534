import type { Control } from "../model/control";
import { isTrue } from "../requirements/scalars";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";

const cluster = "aws:redshift/cluster:Cluster";
const workgroup = "aws:redshiftserverless/workgroup:Workgroup";
const routed = isTrue("enhancedVpcRouting");

export const redshiftTrafficInVpc: Control = {
  id: "redshift-traffic-in-vpc",
  title: "Redshift loads and unloads through the VPC",
  why: "Otherwise COPY and UNLOAD go over the internet, where no endpoint policy, flow log or security group sees them.",
  remedy: "Set enhancedVpcRouting: true, with a gateway endpoint for S3.",
  severity: "medium",
  domain: "network",
  planned: decided(requires({ [cluster]: routed, [workgroup]: routed })),
  examples: {
    bad: [
      { name: "left out, which is off", resources: [{ type: cluster, props: { nodeType: "ra3.large" } }] },
      { name: "off, as text", resources: [{ type: workgroup, props: { enhancedVpcRouting: "false" } }] },
    ],
    good: [
      { name: "a cluster", resources: [{ type: cluster, props: { enhancedVpcRouting: true } }] },
      {
        name: "a workgroup, as text",
        resources: [{ type: workgroup, props: { enhancedVpcRouting: "true" } }],
      },
    ],
  },
};
