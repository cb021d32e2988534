import type { ComputedType } from "./template";

const ec2 = (kind: string, prefix: string, extra: ComputedType = {}): ComputedType => ({
  tags: true,
  id: `${prefix}-{hex:17}`,
  arn: `arn:{partition}:ec2:{region}:{account}:${kind}/{id}`,
  ...extra,
});

const vpc = ec2("vpc", "vpc", {
  outputs: {
    ownerId: "{account}",
    defaultSecurityGroupId: "sg-{hex:17:default}",
    defaultNetworkAclId: "acl-{hex:17:default}",
    defaultRouteTableId: "rtb-{hex:17:main}",
    mainRouteTableId: "rtb-{hex:17:main}",
  },
});
const securityGroup = ec2("security-group", "sg", { name: "name", outputs: { ownerId: "{account}" } });
const loadBalancer: ComputedType = {
  name: "name",
  tags: true,
  id: "{arn}",
  arn: "arn:{partition}:elasticloadbalancing:{region}:{account}:loadbalancer/app/{name}/{hex:16}",
  outputs: { arnSuffix: "app/{name}/{hex:16}" },
};
const targetGroup: ComputedType = {
  name: "name",
  tags: true,
  id: "{arn}",
  arn: "arn:{partition}:elasticloadbalancing:{region}:{account}:targetgroup/{name}/{hex:16}",
  outputs: { arnSuffix: "targetgroup/{name}/{hex:16}" },
};
/** A listener's ARN repeats its load balancer's, of which only whole inputs can be had; its own part is random anyway. */
const listener: ComputedType = {
  tags: true,
  id: "{arn}",
  arn: "arn:{partition}:elasticloadbalancing:{region}:{account}:listener/app/{hex:8:balancer}/{hex:16:balancer}/{hex:16}",
};

/** Id prefixes: EC2 user guide "Resource IDs"; ARNs: Service Authorization Reference, Amazon EC2 and Elastic Load Balancing V2. */
export const network: Readonly<Record<string, ComputedType>> = {
  "aws:ec2/vpc:Vpc": vpc,
  "aws:ec2/defaultVpc:DefaultVpc": vpc,
  "aws:ec2/subnet:Subnet": ec2("subnet", "subnet"),
  "aws:ec2/defaultSubnet:DefaultSubnet": ec2("subnet", "subnet"),
  "aws:ec2/securityGroup:SecurityGroup": securityGroup,
  "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup": ec2("security-group", "sg"),
  "aws:ec2/securityGroupRule:SecurityGroupRule": { id: "sgrule-{digits:10}" },
  "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule": ec2("security-group-rule", "sgr"),
  "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule": ec2("security-group-rule", "sgr"),
  "aws:ec2/routeTable:RouteTable": ec2("route-table", "rtb"),
  "aws:ec2/defaultRouteTable:DefaultRouteTable": ec2("route-table", "rtb"),
  "aws:ec2/route:Route": { id: "r-{in:routeTableId}{digits:10}" },
  "aws:ec2/routeTableAssociation:RouteTableAssociation": { id: "rtbassoc-{hex:17}" },
  "aws:ec2/internetGateway:InternetGateway": ec2("internet-gateway", "igw"),
  "aws:ec2/natGateway:NatGateway": ec2("natgateway", "nat"),
  "aws:ec2/eip:Eip": ec2("elastic-ip", "eipalloc", { outputs: { allocationId: "{id}" } }),
  "aws:ec2/networkAcl:NetworkAcl": ec2("network-acl", "acl"),
  "aws:ec2/defaultNetworkAcl:DefaultNetworkAcl": ec2("network-acl", "acl"),
  "aws:ec2/networkAclRule:NetworkAclRule": { id: "nacl-{digits:10}" },
  "aws:ec2/networkAclAssociation:NetworkAclAssociation": { id: "aclassoc-{hex:17}" },
  "aws:ec2/vpcEndpoint:VpcEndpoint": ec2("vpc-endpoint", "vpce"),
  "aws:ec2/flowLog:FlowLog": ec2("vpc-flow-log", "fl"),
  "aws:ec2/instance:Instance": ec2("instance", "i"),
  "aws:ec2/launchTemplate:LaunchTemplate": ec2("launch-template", "lt", { name: "name" }),
  "aws:ec2/transitGateway:TransitGateway": {
    ...ec2("transit-gateway", "tgw"),
    outputs: { ownerId: "{account}" },
  },
  "aws:ec2transitgateway/transitGateway:TransitGateway": ec2("transit-gateway", "tgw"),
  "aws:ebs/volume:Volume": ec2("volume", "vol"),
  "aws:ebs/defaultKmsKey:DefaultKmsKey": { id: "{in:keyArn}" },
  "aws:lb/loadBalancer:LoadBalancer": loadBalancer,
  "aws:alb/loadBalancer:LoadBalancer": loadBalancer,
  "aws:lb/targetGroup:TargetGroup": targetGroup,
  "aws:lb/listener:Listener": listener,
  "aws:alb/listener:Listener": listener,
  "aws:alb/targetGroup:TargetGroup": targetGroup,
};
