import { each, fixedBy, type Control } from "../model/control";

const subnet = "aws:ec2/subnet:Subnet";
const defaultSubnet = "aws:ec2/defaultSubnet:DefaultSubnet";

export const subnetWithoutAutomaticPublicAddress: Control = {
  id: "subnet-without-automatic-public-address",
  title: "Subnets hand out no public addresses by themselves",
  why: "Whatever starts in such a subnet is on the internet at once, whether or not anybody meant it to be.",
  remedy: "Leave mapPublicIpOnLaunch out or set it to false; load balancers and NAT gateways do not need it.",
  severity: "medium",
  domain: "network",
  planned: fixedBy(
    each([subnet, defaultSubnet], ({ type, props }) =>
      (props.mapPublicIpOnLaunch ?? type === defaultSubnet) === false
        ? []
        : ["mapPublicIpOnLaunch must be false"],
    ),
    [{ property: "mapPublicIpOnLaunch", value: false }],
  ),
  managedRule: { identifier: "SUBNET_AUTO_ASSIGN_PUBLIC_IP_DISABLED" },
  examples: {
    bad: [
      {
        name: "public addresses on launch",
        resources: [{ type: subnet, props: { mapPublicIpOnLaunch: true } }],
      },
      { name: "a default subnet, which does so by itself", resources: [{ type: defaultSubnet, props: {} }] },
    ],
    good: [
      { name: "said nothing", resources: [{ type: subnet, props: { cidrBlock: "10.0.0.0/24" } }] },
      { name: "switched off", resources: [{ type: subnet, props: { mapPublicIpOnLaunch: false } }] },
      {
        name: "a default subnet with it switched off",
        resources: [{ type: defaultSubnet, props: { mapPublicIpOnLaunch: false } }],
      },
    ],
  },
};
