import { blocksOf, blocksOverlap, vpcNamed, vpcType } from "../facts/network-blocks";
import { joined, type Control } from "../model/control";
import { ref, type ExampleResource } from "../model/example";
import { collect } from "../model/three-valued";
import type { Resource } from "../model/resource";
import type { ResourceGraph } from "../model/resource-graph";

const peering = "aws:ec2/vpcPeeringConnection:VpcPeeringConnection";
const attachment = "aws:ec2transitgateway/vpcAttachment:VpcAttachment";

export const vpcJoinedWithoutOverlap: Control = {
  id: "vpc-joined-without-overlap",
  title: "VPCs that are peered or on one transit gateway have addresses of their own",
  why: "AWS refuses to peer VPCs that overlap, and a transit gateway sends what is meant for one to the other.",
  remedy: "Give each VPC a block of its own from one plan of the organization's addresses.",
  severity: "low",
  domain: "network",
  planned: joined([peering, attachment], (resource, graph) => {
    const own = vpcNamed(resource, "vpcId", graph);
    if (resource.type === peering) return overlaps(own, vpcNamed(resource, "peerVpcId", graph), graph);
    const gateway: unknown = resource.props.transitGatewayId;
    return collect(graph.ofType(attachment), (other) =>
      other === resource || other.props.transitGatewayId !== gateway
        ? []
        : overlaps(own, vpcNamed(other, "vpcId", graph), graph),
    );
  }),
  examples: {
    bad: [
      plan("peered, one within the other", ["10.0.0.0/16", "10.0.4.0/22"], peered("one", "two")),
      plan(
        "on one gateway, though one is named by a host's address",
        ["10.1.7.9/16", "10.1.0.0/20"],
        attached(),
      ),
    ],
    good: [
      plan("peered", ["10.0.0.0/16", "10.1.0.0/16"], peered("one", "two")),
      plan("on one gateway", ["10.0.0.0/17", "10.0.128.0/17"], attached()),
    ],
  },
};

const overlaps = (one: Resource, other: Resource, graph: ResourceGraph): readonly string[] =>
  one === other
    ? []
    : collect(blocksOf(one, graph), (block) =>
        blocksOf(other, graph)
          .filter((another) => blocksOverlap(block, another))
          .map((another) => `${one.name} (${block}) and ${other.name} (${another}) overlap`),
      );

function plan(name: string, [one, two]: readonly [string, string], others: readonly ExampleResource[]) {
  return {
    name,
    resources: [
      { type: vpcType, name: "one", props: { cidrBlock: one } },
      { type: vpcType, name: "two", props: { cidrBlock: two } },
      ...others,
    ],
  };
}

function peered(vpc: string, peer: string) {
  return [{ type: peering, props: { vpcId: ref(vpc), peerVpcId: ref(peer) } }];
}

function attached() {
  return ["one", "two"].map((vpc) => ({
    type: attachment,
    props: { vpcId: ref(vpc), transitGatewayId: "tgw-1", subnetIds: ["subnet-1"] },
  }));
}
