import { exampleGraph, ref } from "../model/example";
import { unknown } from "../model/unknown";
import { exampleVerdict, statusOf } from "../model/verdicts";
import { securityGroupWithoutOpenAdminPorts } from "./security-group-without-open-admin-ports";

const inline = (rule: Record<string, unknown>) =>
  statusOf(securityGroupWithoutOpenAdminPorts, {
    name: "case",
    resources: [{ type: "aws:ec2/securityGroup:SecurityGroup", props: { ingress: [rule] } }],
  });

const anywhere = { cidrBlocks: ["0.0.0.0/0"] };

test.each([
  ["a port below the range", { protocol: "tcp", fromPort: 23, toPort: 24, ...anywhere }, "fail"],
  ["the protocol by number", { protocol: "6", fromPort: 22, toPort: 22, ...anywhere }, "fail"],
  ["the protocol by padded number", { protocol: "06", fromPort: 22, toPort: 22, ...anywhere }, "fail"],
  ["the protocol in capitals", { protocol: "TCP", fromPort: 22, toPort: 22, ...anywhere }, "fail"],
  ["the protocol as a number", { protocol: -1, fromPort: 0, toPort: 0, ...anywhere }, "fail"],
  ["every port by the numbers", { protocol: "tcp", fromPort: 0, toPort: 65535, ...anywhere }, "fail"],
  [
    "every address, spelled out",
    { protocol: "tcp", fromPort: 5432, toPort: 5432, ipv6CidrBlocks: ["0:0:0:0:0:0:0:0/0"] },
    "fail",
  ],
  [
    "every address with zeros",
    { protocol: "tcp", fromPort: 5432, toPort: 5432, ipv6CidrBlocks: ["::0/0"] },
    "fail",
  ],
  [
    "the whole list as one text",
    { protocol: "tcp", fromPort: 22, toPort: 22, cidrBlocks: "0.0.0.0/0" },
    "fail",
  ],
  [
    "itself beside the internet",
    { protocol: "tcp", fromPort: 22, toPort: 22, self: true, ...anywhere },
    "fail",
  ],
  [
    "a prefix list beside the internet",
    { protocol: "tcp", fromPort: 22, toPort: 22, prefixListIds: ["pl-1"], ...anywhere },
    "fail",
  ],
  ["ports as text", { protocol: "tcp", fromPort: "22", toPort: "22", ...anywhere }, "fail"],
  ["all protocols ignore the ports", { protocol: "all", fromPort: 443, toPort: 443, ...anywhere }, "fail"],
  [
    "any address with /0 is the internet",
    { protocol: "tcp", fromPort: 22, toPort: 22, cidrBlocks: ["10.1.2.3/0"] },
    "fail",
  ],
  [
    "half of the internet",
    { protocol: "tcp", fromPort: 22, toPort: 22, cidrBlocks: ["128.0.0.0/1"] },
    "fail",
  ],
  [
    "all routed IPv6 addresses",
    { protocol: "tcp", fromPort: 22, toPort: 22, ipv6CidrBlocks: ["2000::/3"] },
    "fail",
  ],
  [
    "private IPv6 addresses",
    { protocol: "tcp", fromPort: 22, toPort: 22, ipv6CidrBlocks: ["fc00::/7"] },
    "pass",
  ],
  [
    "a CIDR block that is none",
    { protocol: "tcp", fromPort: 22, toPort: 22, cidrBlocks: ["anywhere"] },
    "fail",
  ],
  ["one office", { protocol: "tcp", fromPort: 22, toPort: 22, cidrBlocks: ["198.51.100.0/24"] }, "pass"],
  [
    "another security group",
    { protocol: "tcp", fromPort: 5432, toPort: 5432, securityGroups: ["sg-1"] },
    "pass",
  ],
  ["ping from anywhere", { protocol: "icmp", fromPort: 8, toPort: 0, ...anywhere }, "pass"],
  ["memcached over UDP", { protocol: "udp", fromPort: 11211, toPort: 11211, ...anywhere }, "fail"],
  ["a web port above 1024", { protocol: "tcp", fromPort: 8443, toPort: 8443, ...anywhere }, "pass"],
])("%s", (_, rule, expected) => {
  expect(inline(rule)).toBe(expected);
});

test.each([
  [
    "source, but a harmless port",
    { protocol: "tcp", fromPort: 443, toPort: 443, cidrBlocks: unknown("later") },
    "pass",
  ],
  [
    "port, but a private source",
    { protocol: "tcp", fromPort: unknown("a"), toPort: unknown("b"), cidrBlocks: ["10.0.0.0/8"] },
    "pass",
  ],
  [
    "source of SSH",
    { protocol: "tcp", fromPort: 22, toPort: 22, cidrBlocks: [unknown("later")] },
    "undetermined",
  ],
  [
    "one source beside the internet",
    { protocol: "tcp", fromPort: 22, toPort: 22, cidrBlocks: [unknown("later"), "0.0.0.0/0"] },
    "fail",
  ],
])("unknown %s", (_, rule, expected) => {
  expect(inline(rule)).toBe(expected);
});

const office = { cidr: "198.51.100.0/24" };
const list = (entries: unknown) => ({
  type: "aws:ec2/managedPrefixList:ManagedPrefixList",
  name: "list",
  props: { entries },
});

test.each([
  ["an office", [list([office])], "pass"],
  ["the internet", [list([office, { cidr: "0.0.0.0/0" }])], "fail"],
  [
    "the internet by a separate entry",
    [
      list([office]),
      {
        type: "aws:ec2/managedPrefixListEntry:ManagedPrefixListEntry",
        props: { prefixListId: ref("list"), cidr: "::/0" },
      },
    ],
    "fail",
  ],
])("SSH from a prefix list that holds %s", (_, lists, expected) => {
  const ssh = { fromPort: 22, toPort: 22 };
  const verdicts = [
    {
      type: "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
      props: { ipProtocol: "tcp", ...ssh, prefixListId: ref("list") },
    },
    {
      type: "aws:ec2/securityGroupRule:SecurityGroupRule",
      props: { type: "ingress", protocol: "tcp", ...ssh, prefixListIds: [ref("list")] },
    },
    {
      type: "aws:ec2/securityGroup:SecurityGroup",
      props: { ingress: [{ protocol: "tcp", ...ssh, prefixListIds: [ref("list")] }] },
    },
  ].map((rule) =>
    statusOf(securityGroupWithoutOpenAdminPorts, { name: "case", resources: [...lists, rule] }),
  );
  expect(verdicts).toEqual([expected, expected, expected]);
});

test.each([
  ["by text", "pl-0123456789abcdef0"],
  ["not yet known", unknown("later")],
])("SSH from a prefix list outside of the input, %s, is undetermined", (_, id) => {
  expect(inline({ protocol: "tcp", fromPort: 22, toPort: 22, prefixListIds: [id] })).toBe("undetermined");
});

test.each([
  ["tcp", "TCP port 22 (SSH)"],
  ["udp", "UDP port 22"],
  ["-1", "31 guarded ports, TCP and UDP port 20"],
])("names the protocol %s", (protocol, expected) => {
  const ingress = [{ protocol, fromPort: 22, toPort: 22, ...anywhere }];
  const resources = [{ type: "aws:ec2/securityGroup:SecurityGroup", props: { ingress } }];
  expect(
    exampleVerdict(securityGroupWithoutOpenAdminPorts, exampleGraph({ name: "case", resources })),
  ).toEqual({ status: "fail", messages: [expect.stringContaining(expected)] });
});

test("a rule of the default security group counts", () => {
  const props = { ingress: [{ protocol: "-1", fromPort: 0, toPort: 0, ...anywhere }] };
  const type = "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup";
  expect(statusOf(securityGroupWithoutOpenAdminPorts, { name: "case", resources: [{ type, props }] })).toBe(
    "fail",
  );
});
