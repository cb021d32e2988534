import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { arnIn, type AccountRef } from "../../../model/arns";
import { LogGroup } from "../../log-group";
import { policyDocument } from "../../policy-document";
import { trustedService } from "../../trust";
import { accessList } from "./access-lists";
import { subnetBlock, tiers, type Tier } from "./address-plan";

export interface NetworkArgs {
  readonly account: AccountRef;
  readonly region: string;
  /** A /16 block. */
  readonly network: string;
  readonly zones: number;
  /** Encrypts the flow logs. */
  readonly logKeyArn: pulumi.Input<string>;
}

interface Placed {
  readonly vpc: aws.ec2.Vpc;
  readonly zones: pulumi.Output<string[]>;
  /** One for the whole tier, or one for each zone. */
  readonly tables: readonly aws.ec2.RouteTable[];
}

/**
 * A VPC in three tiers over several zones. The public tier holds nothing but NAT gateways; the application tier goes out
 * through the one of its zone, to FinCEN and to webhooks, and no one comes in; the data tier reaches nothing.
 */
export class Network extends pulumi.ComponentResource {
  readonly vpcId: pulumi.Output<string>;
  readonly subnets: Readonly<Record<Tier, readonly pulumi.Output<string>[]>>;
  /** Of the application tier, for the endpoints that are routes. */
  readonly applicationTables: readonly pulumi.Output<string>[];

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
    const tables: Record<Tier, readonly aws.ec2.RouteTable[]> = {
      public: [this.table(`${name}-public`, vpc)],
      // One for each zone, whose NAT gateway is its way out: a zone that fails takes no other with it.
      application: Array.from({ length: args.zones }, (_, zone) =>
        this.table(`${name}-application-${zone}`, vpc),
      ),
      data: [this.table(`${name}-data`, vpc)],
    };
    this.subnets = Object.fromEntries(
      tiers.map((tier) => [tier, this.tier(name, tier, { vpc, zones, tables: tables[tier] }, args)]),
    ) as unknown as Record<Tier, pulumi.Output<string>[]>;
    this.applicationTables = tables.application.map(({ id }) => id);
    tables.public.forEach((table) => this.route(`${name}-internet`, table, { gatewayId: gateway.id }));
    tables.application.forEach((table, zone) => {
      const natGatewayId = this.nat(`${name}-${zone}`, this.subnets.public[zone] ?? "", gateway);
      this.route(`${name}-out-${zone}`, table, { natGatewayId });
    });
    this.flowLogs(name, vpc, args);
    this.vpcId = vpc.id;
    this.registerOutputs({ vpcId: vpc.id });
  }

  private tier(
    name: string,
    tier: Tier,
    { vpc, zones, tables }: Placed,
    args: NetworkArgs,
  ): pulumi.Output<string>[] {
    const parent = { parent: this };
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
      const table = tables[zone] ?? tables[0];
      if (table)
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

  private table(name: string, { id }: aws.ec2.Vpc): aws.ec2.RouteTable {
    return new aws.ec2.RouteTable(name, { vpcId: id }, { parent: this });
  }

  private route(name: string, { id }: aws.ec2.RouteTable, to: Partial<aws.ec2.RouteArgs>): void {
    new aws.ec2.Route(name, { routeTableId: id, destinationCidrBlock: "0.0.0.0/0", ...to }, { parent: this });
  }

  private nat(
    name: string,
    subnetId: pulumi.Input<string>,
    gateway: aws.ec2.InternetGateway,
  ): pulumi.Output<string> {
    const address = new aws.ec2.Eip(name, { domain: "vpc" }, { parent: this });
    return new aws.ec2.NatGateway(
      name,
      { allocationId: address.allocationId, subnetId },
      { parent: this, dependsOn: [gateway] },
    ).id;
  }

  private flowLogs(name: string, vpc: aws.ec2.Vpc, { account, region, logKeyArn }: NetworkArgs): void {
    const parent = { parent: this };
    const group = new LogGroup(
      `${name}-flow-logs`,
      { name: `/palisade/${name}/flow-logs`, kmsKeyId: logKeyArn },
      parent,
    );
    const role = new aws.iam.Role(
      `${name}-flow-logs`,
      {
        assumeRolePolicy: trustedService("vpc-flow-logs.amazonaws.com", {
          StringEquals: { "aws:SourceAccount": account.id },
          ArnLike: { "aws:SourceArn": arnIn("ec2", region, account, "vpc-flow-log/*") },
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
