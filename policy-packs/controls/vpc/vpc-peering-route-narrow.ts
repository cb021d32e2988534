import { admitsInternet } from "../facts/cidr";
import type { Control } from "../model/control";
import { inEach } from "../requirements/blocks";
import { allOf, when } from "../requirements/combined";
import { isSet } from "../requirements/presence";
import { property } from "../requirements/property";
import { requires } from "../requirements/requires";

const route = "aws:ec2/route:Route";
const table = "aws:ec2/routeTable:RouteTable";
const defaultTable = "aws:ec2/defaultRouteTable:DefaultRouteTable";

const isNarrow = (path: string) =>
  property(path, {
    accepts: (value) => (value ?? "") === "" || !admitsInternet(value),
    must: "must be a single network",
  });
const byPeering = isSet("vpcPeeringConnectionId");
const ofTable = inEach("routes", when(byPeering, allOf(isNarrow("cidrBlock"), isNarrow("ipv6CidrBlock"))));

export const vpcPeeringRouteNarrow: Control = {
  id: "vpc-peering-route-narrow",
  title: "Routes over peering connections lead to single networks",
  why: "A default route into another VPC sends it all that has no other way, and lets its answers in.",
  remedy: "Give the peer's CIDR block, or a part of it, as the route's destination.",
  severity: "medium",
  domain: "network",
  planned: requires({
    [route]: when(byPeering, allOf(isNarrow("destinationCidrBlock"), isNarrow("destinationIpv6CidrBlock"))),
    [table]: ofTable,
    [defaultTable]: ofTable,
  }),
  examples: {
    bad: [
      {
        name: "everything",
        resources: [
          {
            type: route,
            props: {
              routeTableId: "rtb-1",
              destinationCidrBlock: "0.0.0.0/0",
              vpcPeeringConnectionId: "pcx-1",
            },
          },
        ],
      },
      {
        name: "half of everything, in a table",
        resources: [
          {
            type: table,
            props: {
              vpcId: "vpc-1",
              routes: [{ cidrBlock: "128.0.0.0/1", vpcPeeringConnectionId: "pcx-1" }],
            },
          },
        ],
      },
      {
        name: "everything of IPv6, in the default table",
        resources: [
          {
            type: defaultTable,
            props: {
              defaultRouteTableId: "rtb-1",
              routes: [{ ipv6CidrBlock: "::/0", vpcPeeringConnectionId: "pcx-1" }],
            },
          },
        ],
      },
    ],
    good: [
      {
        name: "a network",
        resources: [
          {
            type: route,
            props: {
              routeTableId: "rtb-1",
              destinationCidrBlock: "10.2.0.0/16",
              vpcPeeringConnectionId: "pcx-1",
            },
          },
        ],
      },
      {
        name: "the default route to a NAT gateway",
        resources: [{ type: table, props: { routes: [{ cidrBlock: "0.0.0.0/0", natGatewayId: "nat-1" }] } }],
      },
    ],
  },
};
