import { statusOf } from "../model/verdicts";
import { unknown } from "../model/unknown";
import { securityGroupEgressNotOpen } from "../vpc/security-group-egress-not-open";

const later = unknown("later");
const everything = { protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["0.0.0.0/0"] };

test.each([
  ["two halves of the internet", { ...everything, cidrBlocks: ["0.0.0.0/1", "128.0.0.0/1"] }, "fail"],
  ["every port of UDP but the first", { ...everything, protocol: "17", fromPort: 1, toPort: 65535 }, "fail"],
  ["ports that are left out", { protocol: "tcp", cidrBlocks: ["0.0.0.0/0"] }, "fail"],
  [
    "every port of TCP but SSH and below",
    { ...everything, protocol: "tcp", fromPort: 23, toPort: 65535 },
    "pass",
  ],
  ["every message of ICMP", { ...everything, protocol: "icmp", fromPort: -1, toPort: -1 }, "pass"],
  ["everything to a group", { protocol: "-1", fromPort: 0, toPort: 0, securityGroups: ["sg-1"] }, "pass"],
  ["one network beside the internet", { ...everything, cidrBlocks: ["10.0.0.0/8", "0.0.0.0/0"] }, "fail"],
  ["a network not yet known", { ...everything, cidrBlocks: [later] }, "undetermined"],
  [
    "a network not yet known beside the internet",
    { ...everything, cidrBlocks: [later, "0.0.0.0/0"] },
    "fail",
  ],
  ["a protocol not yet known", { ...everything, protocol: later }, "undetermined"],
  [
    "a protocol not yet known to one network",
    { ...everything, protocol: later, cidrBlocks: ["10.0.0.0/8"] },
    "pass",
  ],
])("a way out for %s", (_, rule, expected) => {
  const resources = [{ type: "aws:ec2/securityGroup:SecurityGroup", props: { egress: [rule] } }];
  expect(statusOf(securityGroupEgressNotOpen, { name: "case", resources })).toBe(expected);
});
