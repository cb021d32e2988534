import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";
import { securityGroupIngressNotOpen } from "./security-group-ingress-not-open";

const rule = (props: Record<string, unknown>) =>
  statusOf(securityGroupIngressNotOpen, {
    name: "case",
    resources: [{ type: "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule", props }],
  });

test.each([
  ["HTTPS over UDP", { ipProtocol: "udp", fromPort: 443, toPort: 443, cidrIpv4: "0.0.0.0/0" }, "fail"],
  ["ping", { ipProtocol: "icmp", fromPort: -1, toPort: -1, cidrIpv4: "0.0.0.0/0" }, "fail"],
  ["TCP without ports is every port", { ipProtocol: "tcp", cidrIpv6: "::/0" }, "fail"],
  [
    "a prefix list outside of the input",
    { ipProtocol: "tcp", fromPort: 8443, toPort: 8443, prefixListId: "pl-1" },
    "undetermined",
  ],
  [
    "HTTPS from a prefix list outside of the input",
    { ipProtocol: "tcp", fromPort: 443, toPort: 443, prefixListId: "pl-1" },
    "pass",
  ],
  [
    "SSH, which is one finding of security-group-without-open-admin-ports",
    { ipProtocol: "tcp", fromPort: 22, toPort: 22, cidrIpv4: "0.0.0.0/0" },
    "pass",
  ],
  ["a range around SSH", { ipProtocol: "tcp", fromPort: 22, toPort: 24, cidrIpv4: "0.0.0.0/0" }, "fail"],
  ["another group", { ipProtocol: "-1", referencedSecurityGroupId: "sg-2" }, "pass"],
  [
    "an unknown network, HTTPS only",
    { ipProtocol: "tcp", fromPort: 443, toPort: 443, cidrIpv4: unknown("later") },
    "pass",
  ],
  [
    "an unknown network",
    { ipProtocol: "tcp", fromPort: 8443, toPort: 8443, cidrIpv4: unknown("later") },
    "undetermined",
  ],
])("%s", (_, props, expected) => {
  expect(rule(props)).toBe(expected);
});

test("a security group without inbound rules is closed", () => {
  const resources = [{ type: "aws:ec2/securityGroup:SecurityGroup", props: { vpcId: "vpc-1" } }];
  expect(statusOf(securityGroupIngressNotOpen, { name: "case", resources })).toBe("pass");
});

const office = { cidr: "198.51.100.0/24" };

test.each([
  ["one office", { entries: [office] }, "pass"],
  ["nothing yet", {}, "pass"],
  ["the internet", { entries: [office, { cidr: "0.0.0.0/0" }] }, "fail"],
  ["half of the internet", { entries: [{ cidr: "128.0.0.0/1" }] }, "fail"],
  ["a network not yet known", { entries: [office, { cidr: unknown("later") }] }, "undetermined"],
  ["something not yet known", { entries: unknown("later") }, "undetermined"],
  ["no list", { entries: "0.0.0.0/0" }, "fail"],
])("a prefix list that holds %s", (_, props, expected) => {
  const resources = [{ type: "aws:ec2/managedPrefixList:ManagedPrefixList", props }];
  expect(statusOf(securityGroupIngressNotOpen, { name: "case", resources })).toBe(expected);
});

test.each([
  ["::/0", "fail"],
  ["2001:db8::/32", "pass"],
  [undefined, "fail"],
])("a prefix list's separate entry for %s", (cidr, expected) => {
  const resources = [
    { type: "aws:ec2/managedPrefixListEntry:ManagedPrefixListEntry", props: { prefixListId: "pl-1", cidr } },
  ];
  expect(statusOf(securityGroupIngressNotOpen, { name: "case", resources })).toBe(expected);
});
