import { ec2InstanceWithoutPublicAddress } from "./ec2-instance-without-public-address";
import { unknown } from "./model/unknown";
import { statusOf } from "./model/verdicts";

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
    "pass",
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
