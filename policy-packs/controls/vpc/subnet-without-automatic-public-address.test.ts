import { statusOf } from "../model/verdicts";
import { subnetWithoutAutomaticPublicAddress } from "./subnet-without-automatic-public-address";

const subnet = "aws:ec2/subnet:Subnet";

test.each([
  ["text is not off", subnet, { mapPublicIpOnLaunch: "false" }, "fail"],
  ["null is left out", subnet, { mapPublicIpOnLaunch: null }, "pass"],
  [
    "IPv6 addresses are routed by the network, not by this",
    subnet,
    { assignIpv6AddressOnCreation: true },
    "pass",
  ],
  [
    "a default subnet in one zone",
    "aws:ec2/defaultSubnet:DefaultSubnet",
    { availabilityZone: "us-east-1a" },
    "fail",
  ],
])("%s", (_, type, props, expected) => {
  expect(statusOf(subnetWithoutAutomaticPublicAddress, { name: "case", resources: [{ type, props }] })).toBe(
    expected,
  );
});
