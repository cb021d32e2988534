import { knownAnswer } from "../../functions";
import { isRecord, picked, type ExpansionOf, type Made } from "../expansion";
import { subnetLayout, type SubnetPlan } from "./subnet-layout";

const ofVpc = [
  "assignGeneratedIpv6CidrBlock",
  "enableDnsHostnames",
  "enableDnsSupport",
  "enableNetworkAddressUsageMetrics",
  "instanceTenancy",
  "ipv4IpamPoolId",
  "ipv4NetmaskLength",
  "ipv6CidrBlock",
  "ipv6CidrBlockNetworkBorderGroup",
  "ipv6IpamPoolId",
  "ipv6NetmaskLength",
  "region",
];
const ofEndpoint = [
  "autoAccept",
  "policy",
  "privateDnsEnabled",
  "routeTableIds",
  "securityGroupIds",
  "serviceName",
  "subnetIds",
  "tags",
  "vpcEndpointType",
];
const everywhere = "0.0.0.0/0";
const order = ["Public", "Private", "Isolated"];

/** awsx.ec2.Vpc: pulumi-awsx 3, awsx/ec2/vpc.ts. */
export const vpc: ExpansionOf = ({ name, args, region }) => {
  const { tags = {}, cidrBlock = "10.0.0.0/16", subnetStrategy = "Legacy", natGateways = {} } = args;
  const zones = zoneNames(args.availabilityZoneNames, args.numberOfAvailabilityZones, region);
  if (!isRecord(tags) || !isRecord(natGateways) || zones === undefined) return undefined;
  if (typeof cidrBlock !== "string" || typeof subnetStrategy !== "string") return undefined;
  // The pool decides the network, and with it the subnets.
  if (args.ipv4IpamPoolId !== undefined && args.cidrBlock === undefined) return undefined;
  const { strategy = "OnePerAz", elasticIpAllocationIds: allocated = [] } = natGateways;
  const endpoints = args.vpcEndpointSpecs ?? [];
  const subnets = subnetLayout(name, cidrBlock, zones.length, subnetStrategy, args.subnetSpecs);
  if (!subnets || !Array.isArray(allocated) || !Array.isArray(endpoints) || !endpoints.every(isRecord))
    return undefined;
  const nat = String(strategy).toLowerCase();
  if (!["none", "single", "oneperaz"].includes(nat)) return undefined;

  return async (maker) => {
    const shared = { Name: name, ...tags };
    const network = await maker.make("aws:ec2/vpc:Vpc", name, {
      ...picked(args, ofVpc),
      cidrBlock,
      tags: shared,
    });
    const vpcId = network.id;
    const gateway = await maker.make(
      "aws:ec2/internetGateway:InternetGateway",
      name,
      { vpcId, tags: shared },
      network,
    );
    for (const spec of endpoints)
      await maker.make(
        "aws:ec2/vpcEndpoint:VpcEndpoint",
        String(spec.serviceName),
        { ...picked(spec, ofEndpoint), vpcId },
        network,
      );
    const made: { readonly plan: SubnetPlan; readonly subnet: Made }[] = [];
    const all: Record<"tables" | "associations" | "routes" | "gateways" | "addresses", Made[]> = {
      tables: [],
      associations: [],
      routes: [],
      gateways: [],
      addresses: [],
    };

    const makeGateway = async (plan: SubnetPlan, subnet: Made) => {
      const label = `${name}-${plan.zone + 1}`;
      const own = { ...tags, Name: label };
      const address: unknown = allocated[plan.zone];
      const made =
        allocated.length > 0 ? undefined : await maker.make("aws:ec2/eip:Eip", label, { tags: own }, subnet);
      if (made) all.addresses.push(made);
      all.gateways.push(
        await maker.make(
          "aws:ec2/natGateway:NatGateway",
          label,
          { subnetId: subnet.id, allocationId: made ? made.outputs.allocationId : address, tags: own },
          subnet,
        ),
      );
    };
    const route = async (plan: SubnetPlan, table: Made, target: Readonly<Record<string, unknown>>) =>
      all.routes.push(
        await maker.make(
          "aws:ec2/route:Route",
          plan.name,
          { routeTableId: table.id, destinationCidrBlock: everywhere, ...target },
          table,
        ),
      );

    // By zone, and in each the public ones first: the NAT gateway of a private one lies in them.
    const inOrder = [...subnets].sort(
      (one, other) => one.zone - other.zone || order.indexOf(one.type) - order.indexOf(other.type),
    );
    for (const plan of inOrder) {
      const own = { ...shared, ...plan.tags, Name: plan.name, SubnetType: plan.type };
      const subnet = await maker.make(
        "aws:ec2/subnet:Subnet",
        plan.name,
        {
          vpcId,
          availabilityZone: zones[plan.zone],
          mapPublicIpOnLaunch: plan.type === "Public",
          cidrBlock: plan.cidrBlock,
          tags: own,
        },
        network,
      );
      made.push({ plan, subnet });
      const table = await maker.make(
        "aws:ec2/routeTable:RouteTable",
        plan.name,
        { vpcId, tags: { ...shared, Name: plan.name, SubnetType: plan.type } },
        subnet,
      );
      all.tables.push(table);
      all.associations.push(
        await maker.make(
          "aws:ec2/routeTableAssociation:RouteTableAssociation",
          plan.name,
          { routeTableId: table.id, subnetId: subnet.id },
          table,
        ),
      );
      if (plan.type === "Public") {
        const wanted = nat === "single" ? 1 : nat === "oneperaz" ? plan.zone + 1 : 0;
        if (all.gateways.length < wanted) await makeGateway(plan, subnet);
        await route(plan, table, { gatewayId: gateway.id });
      } else if (plan.type === "Private" && nat !== "none")
        await route(plan, table, { natGatewayId: all.gateways[nat === "single" ? 0 : plan.zone]?.id });
    }
    const ids = (type: SubnetPlan["type"]) =>
      made.flatMap(({ plan, subnet }) => (plan.type === type ? [subnet.id] : []));
    const references = (of: readonly Made[]) => of.map(({ reference }) => reference);
    return {
      vpc: network.reference,
      vpcId,
      internetGateway: gateway.reference,
      subnets: references(made.map(({ subnet }) => subnet)),
      publicSubnetIds: ids("Public"),
      privateSubnetIds: ids("Private"),
      isolatedSubnetIds: ids("Isolated"),
      routeTables: references(all.tables),
      routeTableAssociations: references(all.associations),
      routes: references(all.routes),
      natGateways: references(all.gateways),
      eips: references(all.addresses),
    };
  };
};

function zoneNames(
  given: unknown,
  count: unknown = 3,
  region: string | undefined,
): readonly string[] | undefined {
  if (Array.isArray(given)) return given.every((zone) => typeof zone === "string") ? given : undefined;
  if (given !== undefined || typeof count !== "number") return undefined;
  const { names } = knownAnswer("aws:index/getAvailabilityZones:getAvailabilityZones", {}, { region }) ?? {};
  return Array.isArray(names) && names.length >= count ? (names.slice(0, count) as string[]) : undefined;
}
