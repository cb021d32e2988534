import type { Control } from "../model/control";
import { ref } from "../model/example";
import { anyOf } from "../requirements/combined";
import { hasSatellite } from "../requirements/other-resources";
import { hasAtLeast } from "../requirements/presence";
import { requires } from "../requirements/requires";

const acl = "aws:ec2/networkAcl:NetworkAcl";
const association = "aws:ec2/networkAclAssociation:NetworkAclAssociation";

export const networkAclUsed: Control = {
  id: "network-acl-used",
  title: "Network ACLs guard a subnet",
  why: "An ACL without a subnet protects nothing, and anyone who reads the rules believes it does.",
  remedy: "Name subnets in subnetIds, or plan an aws.ec2.NetworkAclAssociation; delete the ACL otherwise.",
  severity: "low",
  domain: "network",
  planned: requires({
    [acl]: anyOf(
      "subnetIds must name a subnet",
      hasAtLeast("subnetIds", 1),
      hasSatellite({ type: association, by: "networkAclId" }, "no association"),
    ),
  }),
  examples: {
    bad: [
      { name: "none", resources: [{ type: acl, props: { vpcId: "vpc-1" } }] },
      { name: "an empty list", resources: [{ type: acl, props: { vpcId: "vpc-1", subnetIds: [] } }] },
    ],
    good: [
      { name: "a subnet", resources: [{ type: acl, props: { vpcId: "vpc-1", subnetIds: ["subnet-1"] } }] },
      {
        name: "associated",
        resources: [
          { type: acl, name: "a", props: { vpcId: "vpc-1" } },
          { type: association, props: { networkAclId: ref("a"), subnetId: "subnet-1" } },
        ],
      },
    ],
  },
};
