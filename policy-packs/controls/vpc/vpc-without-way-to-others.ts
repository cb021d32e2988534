import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

export const vpcWithoutWayToOthers = prevented({
  id: "vpc-without-way-to-others",
  title: "An account by itself gets no way to other networks",
  why: "An account for experiments that is joined to the others is as exposed as the weakest of them.",
  remedy: "Exchange data through a bucket or an API; ask for an account in Infrastructure.",
  severity: "high",
  domain: "network",
  denied: [
    reserved({
      sid: "NoWayToOtherNetworks",
      holds: "where chosen",
      actions: [
        "ec2:AcceptTransitGatewayPeeringAttachment",
        "ec2:AcceptTransitGatewayVpcAttachment",
        "ec2:AcceptVpcPeeringConnection",
        "ec2:AttachVpnGateway",
        "ec2:CreateClientVpnEndpoint",
        "ec2:CreateTransitGatewayPeeringAttachment",
        "ec2:CreateTransitGatewayVpcAttachment",
        "ec2:CreateVpcPeeringConnection",
        "ec2:CreateVpnConnection",
      ],
      to: ["break-glass"],
      unaffected: ["ec2:DeleteVpnConnection", "ec2:DeleteTransitGatewayVpcAttachment"],
      allowed: [
        {
          name: "a route of a connection that there is",
          action: "ec2:CreateVpnConnectionRoute",
          resource: "arn:{partition}:ec2:{region}:{account}:vpn-connection/vpn-0123456789abcdef0",
        },
        {
          name: "a peering turned down",
          action: "ec2:RejectVpcPeeringConnection",
          resource: "arn:{partition}:ec2:{region}:{account}:vpc-peering-connection/pcx-0123456789abcdef0",
        },
        {
          name: "a VPC",
          action: "ec2:CreateVpc",
          resource: "arn:{partition}:ec2:{region}:{account}:vpc/vpc-0123456789abcdef0",
        },
        {
          name: "a gateway to the internet",
          action: "ec2:CreateInternetGateway",
          resource: "arn:{partition}:ec2:{region}:{account}:internet-gateway/*",
        },
      ],
    }),
  ],
});
