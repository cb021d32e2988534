import type { ComputedType } from "../../values/template";

const ec2Resource = (kind: string, prefix: string, extra: ComputedType = {}): ComputedType => ({
  tags: true,
  id: `${prefix}-{hex:17}`,
  arn: `arn:{partition}:ec2:{region}:{account}:${kind}/{id}`,
  ...extra,
});

const vpc = ec2Resource("vpc", "vpc", {
  outputs: {
    ownerId: "{account}",
    defaultSecurityGroupId: "sg-{hex:17:default}",
    defaultNetworkAclId: "acl-{hex:17:default}",
    defaultRouteTableId: "rtb-{hex:17:main}",
    mainRouteTableId: "rtb-{hex:17:main}",
  },
});
const securityGroup = ec2Resource("security-group", "sg", {
  name: "name",
  outputs: { ownerId: "{account}" },
});

/** Id prefixes: EC2 user guide "Resource IDs"; ARNs: Service Authorization Reference, Amazon EC2. */
export const ec2: Readonly<Record<string, ComputedType>> = {
  "aws:ec2/vpc:Vpc": vpc,
  "aws:ec2/defaultVpc:DefaultVpc": vpc,
  "aws:ec2/subnet:Subnet": ec2Resource("subnet", "subnet"),
  "aws:ec2/defaultSubnet:DefaultSubnet": ec2Resource("subnet", "subnet"),
  "aws:ec2/securityGroup:SecurityGroup": securityGroup,
  "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup": ec2Resource("security-group", "sg"),
  "aws:ec2/securityGroupRule:SecurityGroupRule": { id: "sgrule-{digits:10}" },
  "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule": ec2Resource("security-group-rule", "sgr"),
  "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule": ec2Resource("security-group-rule", "sgr"),
  "aws:ec2/routeTable:RouteTable": ec2Resource("route-table", "rtb"),
  "aws:ec2/defaultRouteTable:DefaultRouteTable": ec2Resource("route-table", "rtb"),
  "aws:ec2/route:Route": { id: "r-{in:routeTableId}{digits:10}" },
  "aws:ec2/routeTableAssociation:RouteTableAssociation": { id: "rtbassoc-{hex:17}" },
  "aws:ec2/internetGateway:InternetGateway": ec2Resource("internet-gateway", "igw"),
  "aws:ec2/natGateway:NatGateway": ec2Resource("natgateway", "nat"),
  "aws:ec2/eip:Eip": ec2Resource("elastic-ip", "eipalloc", { outputs: { allocationId: "{id}" } }),
  "aws:ec2/networkAcl:NetworkAcl": ec2Resource("network-acl", "acl"),
  "aws:ec2/defaultNetworkAcl:DefaultNetworkAcl": ec2Resource("network-acl", "acl"),
  "aws:ec2/networkAclRule:NetworkAclRule": { id: "nacl-{digits:10}" },
  "aws:ec2/networkAclAssociation:NetworkAclAssociation": { id: "aclassoc-{hex:17}" },
  "aws:ec2/vpcEndpoint:VpcEndpoint": ec2Resource("vpc-endpoint", "vpce"),
  "aws:ec2/flowLog:FlowLog": ec2Resource("vpc-flow-log", "fl"),
  "aws:ec2/instance:Instance": ec2Resource("instance", "i"),
  "aws:ec2/launchTemplate:LaunchTemplate": ec2Resource("launch-template", "lt", { name: "name" }),
  "aws:ec2/transitGateway:TransitGateway": {
    ...ec2Resource("transit-gateway", "tgw"),
    outputs: { ownerId: "{account}" },
  },
  "aws:ec2transitgateway/transitGateway:TransitGateway": ec2Resource("transit-gateway", "tgw"),
  "aws:ebs/volume:Volume": ec2Resource("volume", "vol"),
  "aws:ebs/defaultKmsKey:DefaultKmsKey": { id: "{in:keyArn}" },
};
