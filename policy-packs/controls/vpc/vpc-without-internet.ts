import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

export const vpcWithoutInternet = prevented({
  id: "vpc-without-internet",
  title: "A closed environment gets no way to the internet",
  why: "Data that has no way out cannot be carried off, whatever runs beside it.",
  remedy: "Reach AWS through interface endpoints; take what needs the internet to another account.",
  severity: "high",
  domain: "network",
  denied: [
    reserved({
      sid: "NoWayToTheInternet",
      holds: "where chosen",
      actions: [
        "ec2:AttachInternetGateway",
        "ec2:CreateCarrierGateway",
        "ec2:CreateEgressOnlyInternetGateway",
        "ec2:CreateInternetGateway",
        "ec2:CreateNatGateway",
        "globalaccelerator:CreateAccelerator",
        "globalaccelerator:CreateCustomRoutingAccelerator",
      ],
      to: ["break-glass"],
      denied: [
        {
          name: "a deployment: closed means closed",
          caller: "deployment",
          action: "ec2:CreateInternetGateway",
          resource: "arn:{partition}:ec2:{region}:{account}:internet-gateway/*",
        },
      ],
      unaffected: ["ec2:AttachVpnGateway", "ec2:DeleteNatGateway", "globalaccelerator:DeleteAccelerator"],
      allowed: [
        {
          name: "an interface endpoint",
          action: "ec2:CreateVpcEndpoint",
          resource: "arn:{partition}:ec2:{region}:{account}:vpc-endpoint/*",
        },
        {
          name: "a route within the network",
          action: "ec2:CreateRoute",
          resource: "arn:{partition}:ec2:{region}:{account}:route-table/rtb-0123456789abcdef0",
        },
        {
          name: "a gateway taken off",
          action: "ec2:DetachInternetGateway",
          resource: "arn:{partition}:ec2:{region}:{account}:internet-gateway/igw-0123456789abcdef0",
        },
      ],
    }),
  ],
});
