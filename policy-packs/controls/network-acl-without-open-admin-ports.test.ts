import { unknown } from "./model/unknown";
import { statusOf } from "./model/verdicts";
import { networkAclWithoutOpenAdminPorts } from "./network-acl-without-open-admin-ports";

const entry = (
  ruleNo: number,
  action: string,
  ports: readonly [unknown, unknown],
  more: Record<string, unknown> = {},
) => ({
  ruleNo,
  action,
  protocol: "tcp",
  fromPort: ports[0],
  toPort: ports[1],
  cidrBlock: "0.0.0.0/0",
  ...more,
});

const ssh = entry(100, "allow", [22, 22]);

test.each([
  ["a deny that comes too late", [ssh, entry(200, "deny", [22, 22])], "fail"],
  ["a deny that comes first", [entry(90, "deny", [22, 22]), ssh], "pass"],
  [
    "a deny for a part of the internet",
    [entry(90, "deny", [22, 22], { cidrBlock: "203.0.113.0/24" }), ssh],
    "fail",
  ],
  [
    "a deny for IPv6 only",
    [entry(90, "deny", [22, 22], { cidrBlock: "", ipv6CidrBlock: "::/0" }), ssh],
    "fail",
  ],
  [
    "a deny for TCP, an allow for everything",
    [entry(90, "deny", [0, 65535]), entry(100, "allow", [0, 0], { protocol: "-1" })],
    "fail",
  ],
  [
    "replies from 1024 up hold RDP over UDP as well",
    [entry(100, "allow", [1024, 65535], { protocol: "udp" })],
    "fail",
  ],
  ["the network itself", [entry(100, "allow", [0, 0], { protocol: "-1", cidrBlock: "10.0.0.0/16" })], "pass"],
  ["no entries at all", [], "pass"],
  [
    "an unknown source of SSH",
    [entry(100, "allow", [22, 22], { cidrBlock: unknown("later") })],
    "undetermined",
  ],
  ["an unknown source of HTTPS", [entry(100, "allow", [443, 443], { cidrBlock: unknown("later") })], "pass"],
])("%s", (_, ingress, expected) => {
  const resources = [{ type: "aws:ec2/networkAcl:NetworkAcl", props: { ingress } }];
  expect(statusOf(networkAclWithoutOpenAdminPorts, { name: "case", resources })).toBe(expected);
});

test("an outbound entry opens nothing", () => {
  const props = {
    egress: true,
    ruleNumber: 100,
    ruleAction: "allow",
    protocol: "-1",
    cidrBlock: "0.0.0.0/0",
  };
  const resources = [{ type: "aws:ec2/networkAclRule:NetworkAclRule", props }];
  expect(statusOf(networkAclWithoutOpenAdminPorts, { name: "case", resources })).toBe("pass");
});
