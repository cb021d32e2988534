import type { Control } from "../model/control";
import { inEach } from "../requirements/blocks";
import { allOf, when } from "../requirements/combined";
import { isNoInternet, isOfEveryPort } from "../requirements/every-port";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const group = "aws:ec2/securityGroup:SecurityGroup";
const rule = "aws:ec2/securityGroupRule:SecurityGroupRule";
const separate = "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule";

const isBounded = (protocol: string, ...blocks: readonly string[]) =>
  when(isOfEveryPort(protocol), allOf(...blocks.map(isNoInternet)));

export const securityGroupEgressNotOpen: Control = {
  id: "security-group-egress-not-open",
  title: "Security groups do not let everything out to everywhere",
  why: "What runs behind an open way out can send your data anywhere, and fetch the next stage of an attack.",
  remedy:
    "Name ports, and where you can destinations: a security group, a prefix list or the CIDR block of a network.",
  severity: "medium",
  domain: "network",
  // A group without a rule lets nothing out: the provider takes AWS's own rule away.
  planned: requires({
    [group]: inEach("egress", isBounded("protocol", "cidrBlocks", "ipv6CidrBlocks")),
    [rule]: when(isOneOf("type", ["egress"]), isBounded("protocol", "cidrBlocks", "ipv6CidrBlocks")),
    [separate]: isBounded("ipProtocol", "cidrIpv4", "cidrIpv6"),
  }),
  examples: {
    bad: [
      {
        name: "everything",
        resources: [
          {
            type: group,
            props: { egress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["0.0.0.0/0"] }] },
          },
        ],
      },
      {
        name: "every port of TCP, as text, to all of IPv6",
        resources: [
          {
            type: rule,
            props: {
              type: "egress",
              securityGroupId: "sg-1",
              protocol: "tcp",
              fromPort: "0",
              toPort: "65535",
              ipv6CidrBlocks: ["::/0"],
            },
          },
        ],
      },
      {
        name: "everything, in a separate rule",
        resources: [
          { type: separate, props: { securityGroupId: "sg-1", ipProtocol: "-1", cidrIpv4: "0.0.0.0/0" } },
        ],
      },
    ],
    good: [
      {
        name: "HTTPS",
        resources: [
          {
            type: group,
            props: { egress: [{ protocol: "tcp", fromPort: 443, toPort: 443, cidrBlocks: ["0.0.0.0/0"] }] },
          },
        ],
      },
      {
        name: "everything to one network",
        resources: [
          { type: separate, props: { securityGroupId: "sg-1", ipProtocol: "-1", cidrIpv4: "10.0.0.0/16" } },
        ],
      },
      {
        name: "an inbound rule",
        resources: [
          {
            type: rule,
            props: {
              type: "ingress",
              securityGroupId: "sg-1",
              protocol: "-1",
              fromPort: 0,
              toPort: 0,
              cidrBlocks: ["0.0.0.0/0"],
            },
          },
        ],
      },
    ],
  },
};
