import { exemptInIncidents } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

export const networkChangedByDeploymentOnly = prevented({
  id: "network-changed-by-deployment-only",
  title: "The network is changed by deployments only",
  why: "One route added by hand undoes what the plan, its review and every control said of the network.",
  remedy: "Change the network in its program; the security team may isolate.",
  severity: "high",
  domain: "network",
  denied: [
    reserved({
      sid: "NetworkAsPlanned",
      holds: "where chosen",
      actions: [
        "ec2:AcceptVpcPeeringConnection",
        "ec2:AssociateRouteTable",
        "ec2:AttachInternetGateway",
        "ec2:AttachVpnGateway",
        "ec2:CreateEgressOnlyInternetGateway",
        "ec2:CreateNatGateway",
        "ec2:CreateNetworkAclEntry",
        "ec2:CreateRoute",
        "ec2:CreateSubnet",
        "ec2:CreateTransitGatewayVpcAttachment",
        "ec2:CreateVpc",
        "ec2:CreateVpcBlockPublicAccessExclusion",
        "ec2:CreateVpcEndpoint",
        "ec2:CreateVpcEndpointServiceConfiguration",
        "ec2:CreateVpcPeeringConnection",
        "ec2:DeleteNatGateway",
        "ec2:DeleteNetworkAclEntry",
        "ec2:DeleteRoute",
        "ec2:DeleteRouteTable",
        "ec2:DeleteSubnet",
        "ec2:DeleteVpc",
        "ec2:DeleteVpcEndpoints",
        "ec2:DeleteVpcPeeringConnection",
        "ec2:DetachInternetGateway",
        "ec2:DisassociateRouteTable",
        "ec2:ModifySubnetAttribute",
        "ec2:ModifyVpcAttribute",
        "ec2:ModifyVpcBlockPublicAccessOptions",
        "ec2:ModifyVpcEndpoint",
        "ec2:ModifyVpcEndpointServicePermissions",
        "ec2:ReplaceNetworkAclAssociation",
        "ec2:ReplaceNetworkAclEntry",
        "ec2:ReplaceRoute",
        "ec2:ReplaceRouteTableAssociation",
      ],
      to: [...exemptInIncidents, "vending"],
      unaffected: ["ec2:AuthorizeSecurityGroupEgress", "ec2:DescribeSubnets"],
      allowed: [
        {
          name: "an instance started in it",
          caller: "ci",
          action: "ec2:RunInstances",
          resource: "arn:{partition}:ec2:{region}:{account}:subnet/subnet-0123456789abcdef0",
        },
        {
          name: "a rule of a security group",
          action: "ec2:AuthorizeSecurityGroupIngress",
          resource: "arn:{partition}:ec2:{region}:{account}:security-group/sg-0123456789abcdef0",
        },
        {
          name: "a function's network interface",
          caller: "workload",
          action: "ec2:CreateNetworkInterface",
          resource: "arn:{partition}:ec2:{region}:{account}:network-interface/*",
        },
        { name: "a look at routes", action: "ec2:DescribeRouteTables" },
        {
          name: "CreateRouteTable, which is left to the account",
          action: "ec2:CreateRouteTable",
        },
        {
          name: "CreateSubnetCidrReservation, which is left to the account",
          action: "ec2:CreateSubnetCidrReservation",
        },
        {
          name: "CreateVpcEncryptionControl, which is left to the account",
          action: "ec2:CreateVpcEncryptionControl",
        },
        {
          name: "CreateVpcEndpointConnectionNotification, which is left to the account",
          action: "ec2:CreateVpcEndpointConnectionNotification",
        },
        {
          name: "DeleteRouteServer, which is left to the account",
          action: "ec2:DeleteRouteServer",
        },
        {
          name: "DeleteSubnetCidrReservation, which is left to the account",
          action: "ec2:DeleteSubnetCidrReservation",
        },
        {
          name: "DeleteVpcEndpointServiceConfigurations, which is left to the account",
          action: "ec2:DeleteVpcEndpointServiceConfigurations",
        },
        {
          name: "DeleteVpcEncryptionControl, which is left to the account",
          action: "ec2:DeleteVpcEncryptionControl",
        },
        {
          name: "ModifyVpcEndpointConnectionNotification, which is left to the account",
          action: "ec2:ModifyVpcEndpointConnectionNotification",
        },
      ],
    }),
  ],
});
