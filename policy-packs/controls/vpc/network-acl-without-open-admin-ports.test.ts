import { unknown } from "../model/unknown";
import { exampleGraph } from "../model/example";
import { exampleVerdict, statusOf } from "../model/verdicts";
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
  ["SSH by a padded protocol number", [entry(100, "allow", [22, 22], { protocol: "06" })], "fail"],
  ["SSH by the protocol's number", [entry(100, "allow", [22, 22], { protocol: 6 })], "fail"],
  ["SSH in capitals", [entry(100, "ALLOW", ["22", "22"], { protocol: "TCP" })], "fail"],
  [
    "numbers as text are compared as numbers",
    [{ ...ssh, ruleNo: "100" }, entry(90, "deny", [22, 22])],
    "pass",
  ],
  [
    "SSH for one half of IPv6",
    [entry(100, "allow", [22, 22], { cidrBlock: "", ipv6CidrBlock: "::/1" })],
    "fail",
  ],
  [
    "every address, spelled out",
    [entry(100, "allow", [22, 22], { cidrBlock: null, ipv6CidrBlock: "0:0:0:0:0:0:0:0/0" })],
    "fail",
  ],
  [
    "a deny whose number is not yet known",
    [entry(90, "deny", [22, 22], { ruleNo: unknown("later") }), ssh],
    "undetermined",
  ],
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

const separate = (name: string, props: Record<string, unknown>, region?: string) => ({
  type: "aws:ec2/networkAclRule:NetworkAclRule",
  name,
  props: {
    networkAclId: "acl-0123",
    protocol: "tcp",
    fromPort: 22,
    toPort: 22,
    cidrBlock: "0.0.0.0/0",
    ...props,
  },
  region,
});
const allow = separate("allow", { ruleNumber: 100, ruleAction: "allow" });

test.each([
  ["an earlier deny", separate("deny", { ruleNumber: 90, ruleAction: "deny" }), "pass"],
  [
    "a deny of another list",
    separate("deny", { ruleNumber: 90, ruleAction: "deny", networkAclId: "acl-9" }),
    "fail",
  ],
  ["an outbound deny", separate("deny", { ruleNumber: 90, ruleAction: "deny", egress: true }), "fail"],
  [
    "an outbound deny, as text",
    separate("deny", { ruleNumber: 90, ruleAction: "deny", egress: "true" }),
    "fail",
  ],
  [
    "a deny of a list not yet known",
    separate("deny", { ruleNumber: 90, ruleAction: "deny", networkAclId: unknown("later") }),
    "undetermined",
  ],
])("separate entries of a list that is not planned: %s", (_, deny, expected) => {
  expect(statusOf(networkAclWithoutOpenAdminPorts, { name: "case", resources: [allow, deny] })).toBe(
    expected,
  );
});

const everything = entry(100, "allow", [0, 0], { protocol: "-1" });

test.each([
  [[everything], "TCP and UDP port 22 (SSH) and TCP and UDP port 3389 (RDP)"],
  [[entry(10, "deny", [0, 65535]), everything], "UDP port 22 and UDP port 3389 (RDP)"],
  [[ssh], "TCP port 22 (SSH)"],
])("names the protocols that are open: %#", (ingress, expected) => {
  const resources = [{ type: "aws:ec2/networkAcl:NetworkAcl", props: { ingress } }];
  expect(exampleVerdict(networkAclWithoutOpenAdminPorts, exampleGraph({ name: "case", resources }))).toEqual({
    status: "fail",
    messages: [
      expect.stringMatching(new RegExp(`lets the internet reach ${expected.replace(/[()]/g, "\\$&")}$`)),
    ],
  });
});
