import type { Resource } from "../model/resource";
import type { ResourceGraph } from "../model/resource-graph";
import { UnknownValue } from "../model/unknown";

export const vpcType = "aws:ec2/vpc:Vpc";
const added = "aws:ec2/vpcIpv4CidrBlockAssociation:VpcIpv4CidrBlockAssociation";

/** The VPC that a property names: ids of VPCs are unique, so in whichever account it lies. */
export function vpcNamed(from: Resource, property: string, graph: ResourceGraph): Resource {
  const referred = graph.referred(from, property, vpcType);
  const id: unknown = from.props[property];
  const found = referred ?? graph.ofType(vpcType).find((vpc) => vpc.id !== undefined && vpc.id === id);
  if (found === undefined) throw new UnknownValue(property, "the VPC is not among the resources");
  return found;
}

/** The IPv4 blocks of a VPC. */
export const blocksOf = (vpc: Resource, graph: ResourceGraph): readonly string[] =>
  [
    vpc.props.cidrBlock as unknown,
    ...graph.referring(vpc, added, "vpcId").map(({ props }) => props.cidrBlock as unknown),
  ].filter((block): block is string => typeof block === "string" && block !== "");

/** Whether two IPv4 blocks have an address in common; what is no block has none. */
export function blocksOverlap(one: string, other: string): boolean {
  const [a, b] = [rangeOf(one), rangeOf(other)];
  return a !== undefined && b !== undefined && a.first <= b.last && b.first <= a.last;
}

function rangeOf(block: string): { readonly first: number; readonly last: number } | undefined {
  const [, address = "", bits = ""] = /^(\d{1,3}(?:\.\d{1,3}){3})\/(\d{1,2})$/.exec(block) ?? [];
  if (address === "" || Number(bits) > 32) return undefined;
  const size = 2 ** (32 - Number(bits));
  const value = address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
  const first = Math.floor(value / size) * size;
  return { first, last: first + size - 1 };
}
