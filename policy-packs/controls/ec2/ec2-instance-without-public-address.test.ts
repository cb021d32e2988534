import { ec2InstanceWithoutPublicAddress } from "./ec2-instance-without-public-address";
import { ref } from "../model/example";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";

test.each([
  ["an instance that leaves it to the subnet", "aws:ec2/instance:Instance", { subnetId: "subnet-1" }, "pass"],
  [
    "the second interface of a template",
    "aws:ec2/launchTemplate:LaunchTemplate",
    { networkInterfaces: [{ associatePublicIpAddress: "false" }, { associatePublicIpAddress: true }] },
    "fail",
  ],
  ["a template without interfaces", "aws:ec2/launchTemplate:LaunchTemplate", {}, "pass"],
  ["an Elastic IP attached later", "aws:ec2/eipAssociation:EipAssociation", { instanceId: "i-0123" }, "fail"],
  [
    "an Elastic IP on an interface",
    "aws:ec2/eipAssociation:EipAssociation",
    { networkInterfaceId: "eni-1" },
    "undetermined",
  ],
  [
    "a spot request",
    "aws:ec2/spotInstanceRequest:SpotInstanceRequest",
    { associatePublicIpAddress: true },
    "fail",
  ],
  [
    "an unknown wish",
    "aws:ec2/instance:Instance",
    { associatePublicIpAddress: unknown("later") },
    "undetermined",
  ],
])("%s", (_, type, props, expected) => {
  expect(statusOf(ec2InstanceWithoutPublicAddress, { name: "case", resources: [{ type, props }] })).toBe(
    expected,
  );
});

const onInterface = (
  type: string,
  property: string,
  ...resources: { type: string; name?: string; props: Record<string, unknown> }[]
) =>
  statusOf(ec2InstanceWithoutPublicAddress, {
    name: "case",
    resources: [...resources, { type, props: { [property]: ref("it") } }],
  });

test.each([
  ["aws:ec2/eip:Eip", "networkInterface"],
  ["aws:ec2/eipAssociation:EipAssociation", "networkInterfaceId"],
])("%s on an interface is one on the instance whose interface it is", (type, property) => {
  const own = { type: "aws:ec2/instance:Instance", name: "it", props: {} };
  const free = {
    type: "aws:ec2/networkInterface:NetworkInterface",
    name: "it",
    props: { subnetId: "subnet-1" },
  };
  const attached = { ...free, props: { attachments: [{ instance: "i-0123", deviceIndex: 1 }] } };
  expect(onInterface(type, property, own)).toBe("fail");
  expect(onInterface(type, property, free)).toBe("pass");
  expect(onInterface(type, property, attached)).toBe("fail");
});

test("an interface not yet known may be an instance's", () => {
  const own = { type: "aws:ec2/instance:Instance", props: {} };
  const address = { type: "aws:ec2/eip:Eip", props: { networkInterface: unknown("later") } };
  expect(statusOf(ec2InstanceWithoutPublicAddress, { name: "case", resources: [own, address] })).toBe(
    "undetermined",
  );
});
