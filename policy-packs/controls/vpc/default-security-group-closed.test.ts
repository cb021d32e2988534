import { defaultSecurityGroupClosed } from "./default-security-group-closed";
import { ref } from "../model/example";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";

const group = "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup";
const vpc = "aws:ec2/vpc:Vpc";

const verdict = (...resources: { type: string; name?: string; props: Record<string, unknown> }[]) =>
  statusOf(defaultSecurityGroupClosed, { name: "case", resources });

test("a default group without a VPC closes the account's default VPC, nothing else", () => {
  expect(verdict({ type: group, props: {} })).toBe("pass");
  expect(verdict({ type: group, props: {} }, { type: vpc, props: {} })).toBe("fail");
});

test("each VPC needs its own", () => {
  expect(
    verdict(
      { type: vpc, name: "one", props: {} },
      { type: vpc, name: "two", props: {} },
      { type: group, props: { vpcId: ref("one") } },
    ),
  ).toBe("fail");
});

test("rules among its own members are rules too", () => {
  const ingress = [{ protocol: "-1", fromPort: 0, toPort: 0, self: true }];
  expect(verdict({ type: group, props: { ingress } })).toBe("fail");
});

test("a rule for another group does not matter", () => {
  expect(
    verdict(
      { type: vpc, name: "network", props: {} },
      { type: group, props: { vpcId: ref("network") } },
      {
        type: "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
        props: { securityGroupId: "sg-0123", ipProtocol: "tcp", fromPort: 443, toPort: 443 },
      },
    ),
  ).toBe("pass");
});

test("a rule for the VPC's own default group is caught", () => {
  expect(
    verdict(
      { type: vpc, name: "network", props: {} },
      { type: group, props: { vpcId: ref("network") } },
      {
        type: "aws:ec2/securityGroupRule:SecurityGroupRule",
        props: { type: "ingress", securityGroupId: ref("network"), protocol: "-1" },
      },
    ),
  ).toBe("fail");
});

test("the default VPC's group needs no VPC named", () => {
  const network = { type: "aws:ec2/defaultVpc:DefaultVpc", props: {} };
  expect(verdict(network)).toBe("fail");
  expect(verdict(network, { type: group, props: {} })).toBe("pass");
  expect(verdict(network, { type: group, props: { vpcId: "vpc-0123" } })).toBe("fail");
});

test("a rule for a group not yet known leaves it open", () => {
  const rule = {
    type: "aws:ec2/securityGroupRule:SecurityGroupRule",
    props: { securityGroupId: unknown("later") },
  };
  expect(verdict({ type: group, props: {} }, rule)).toBe("undetermined");
});
