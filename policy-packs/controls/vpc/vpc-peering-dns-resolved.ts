import type { Control } from "../model/control";
import { ref } from "../model/example";
import { allOf, anyOf } from "../requirements/combined";
import { hasSatellite } from "../requirements/other-resources";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const peering = "aws:ec2/vpcPeeringConnection:VpcPeeringConnection";
const options = "aws:ec2/peeringConnectionOptions:PeeringConnectionOptions";

const requester = isTrue("requester.allowRemoteVpcDnsResolution");
const accepter = isTrue("accepter.allowRemoteVpcDnsResolution");

export const vpcPeeringDnsResolved: Control = {
  id: "vpc-peering-dns-resolved",
  title: "Peered VPCs resolve each other's names to private addresses",
  why: "Otherwise a name of the peer resolves to its public address, and the traffic leaves the connection.",
  remedy: "Set allowRemoteVpcDnsResolution: true for requester and accepter.",
  severity: "low",
  domain: "network",
  // Of a connection to another account or Region, only one side is the author's to set.
  planned: requires({
    [peering]: anyOf(
      "requester and accepter must allow remote DNS resolution",
      allOf(requester, accepter),
      isSet("peerOwnerId"),
      isSet("peerRegion"),
      hasSatellite({ type: options, by: "vpcPeeringConnectionId" }, "no options"),
    ),
    [options]: anyOf("requester or accepter must allow remote DNS resolution", requester, accepter),
  }),
  examples: {
    bad: [
      { name: "left out", resources: [{ type: peering, props: { vpcId: "vpc-1", peerVpcId: "vpc-2" } }] },
      {
        name: "one side, in a list",
        resources: [
          {
            type: peering,
            props: { vpcId: "vpc-1", peerVpcId: "vpc-2", requester: [{ allowRemoteVpcDnsResolution: true }] },
          },
        ],
      },
      {
        name: "options that say no",
        resources: [
          {
            type: options,
            props: { vpcPeeringConnectionId: "pcx-1", accepter: { allowRemoteVpcDnsResolution: "false" } },
          },
        ],
      },
    ],
    good: [
      {
        name: "both sides",
        resources: [
          {
            type: peering,
            props: {
              requester: { allowRemoteVpcDnsResolution: true },
              accepter: { allowRemoteVpcDnsResolution: "true" },
            },
          },
        ],
      },
      {
        name: "by options",
        resources: [
          { type: peering, name: "p", props: { vpcId: "vpc-1" } },
          {
            type: options,
            props: { vpcPeeringConnectionId: ref("p"), requester: { allowRemoteVpcDnsResolution: true } },
          },
        ],
      },
      {
        name: "with another account",
        resources: [{ type: peering, props: { vpcId: "vpc-1", peerOwnerId: "444455556666" } }],
      },
    ],
  },
};
