import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { policyDocument } from "../policy-document";
import { trustedService } from "../trust";
import { accessList } from "./access-lists";
import { subnetBlock, tiers, type Tier } from "./address-plan";

export interface NetworkArgs {
  readonly accountId: string;
  readonly region: string;
  /** A /16 block. */
  readonly network: string;
  readonly zones: number;
  /** Encrypts the flow logs. */
  readonly logKeyArn: pulumi.Input<string>;
}

/**
 * A VPC in three tiers over several zones. Only the public tier, which later holds load balancers, has a route to the
 * internet; the application tier reaches AWS through interface endpoints and the data tier reaches nothing.
 */
export class Network extends pulumi.ComponentResource {
  readonly vpcId: pulumi.Output<string>;
  readonly subnets: Readonly<Record<Tier, readonly pulumi.Output<string>[]>>;

  constructor(name: string, args: NetworkArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:boi:Network", name, {}, opts);
    const parent = { parent: this };
    const vpc = new aws.ec2.Vpc(
      name,
      { cidrBlock: args.network, enableDnsHostnames: true, enableDnsSupport: true, tags: { Name: name } },
      parent,
    );
    new aws.ec2.DefaultSecurityGroup(name, { vpcId: vpc.id, ingress: [], egress: [] }, parent);
    const gateway = new aws.ec2.InternetGateway(name, { vpcId: vpc.id }, parent);
    const zones = aws.getAvailabilityZonesOutput({ state: "available" }, parent).names;
    this.subnets = Object.fromEntries(
      tiers.map((tier) => [tier, this.tier(name, tier, vpc, gateway, zones, args)]),
    ) as unknown as Record<Tier, pulumi.Output<string>[]>;
    this.flowLogs(name, vpc, args);
    this.vpcId = vpc.id;
    this.registerOutputs({ vpcId: vpc.id });
  }

  private tier(
    name: string,
    tier: Tier,
    vpc: aws.ec2.Vpc,
    gateway: aws.ec2.InternetGateway,
    zones: pulumi.Output<string[]>,
    args: NetworkArgs,
  ): pulumi.Output<string>[] {
    const parent = { parent: this };
    const table = new aws.ec2.RouteTable(`${name}-${tier}`, { vpcId: vpc.id }, parent);
    if (tier === "public")
      new aws.ec2.Route(
        `${name}-internet`,
        { routeTableId: table.id, destinationCidrBlock: "0.0.0.0/0", gatewayId: gateway.id },
        parent,
      );
    const subnets = Array.from({ length: args.zones }, (_, zone) => {
      const subnet = new aws.ec2.Subnet(
        `${name}-${tier}-${zone}`,
        {
          vpcId: vpc.id,
          cidrBlock: subnetBlock(args.network, tier, zone),
          availabilityZone: zones.apply((names) => names[zone] ?? ""),
          mapPublicIpOnLaunch: false,
          tags: { Name: `${name}-${tier}-${zone}` },
        },
        parent,
      );
      new aws.ec2.RouteTableAssociation(
        `${name}-${tier}-${zone}`,
        { subnetId: subnet.id, routeTableId: table.id },
        parent,
      );
      return subnet.id;
    });
    const { ingress, egress } = accessList(tier, args.network);
    new aws.ec2.NetworkAcl(
      `${name}-${tier}`,
      { vpcId: vpc.id, subnetIds: subnets, ingress: [...ingress], egress: [...egress] },
      parent,
    );
    return subnets;
  }

  private flowLogs(name: string, vpc: aws.ec2.Vpc, { accountId, region, logKeyArn }: NetworkArgs): void {
    const parent = { parent: this };
    const group = new aws.cloudwatch.LogGroup(
      `${name}-flow-logs`,
      { name: `/palisade/${name}/flow-logs`, retentionInDays: 400, kmsKeyId: logKeyArn },
      parent,
    );
    const role = new aws.iam.Role(
      `${name}-flow-logs`,
      {
        assumeRolePolicy: trustedService("vpc-flow-logs.amazonaws.com", {
          StringEquals: { "aws:SourceAccount": accountId },
          ArnLike: { "aws:SourceArn": `arn:aws:ec2:${region}:${accountId}:vpc-flow-log/*` },
        }),
      },
      parent,
    );
    new aws.iam.RolePolicy(
      `${name}-flow-logs`,
      {
        role: role.id,
        policy: policyDocument([
          {
            Sid: "Write",
            Effect: "Allow",
            Action: ["logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogStreams"],
            Resource: pulumi.interpolate`${group.arn}:*`,
          },
        ]),
      },
      parent,
    );
    new aws.ec2.FlowLog(
      name,
      {
        vpcId: vpc.id,
        trafficType: "ALL",
        logDestination: group.arn,
        iamRoleArn: role.arn,
        maxAggregationInterval: 60,
      },
      parent,
    );
  }
}
