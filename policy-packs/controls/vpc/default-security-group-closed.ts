import { joined, type Control } from "../model/control";
import { ref } from "../model/example";
import type { Resource } from "../model/resource";
import { all, collect, some } from "../model/three-valued";
import type { ResourceGraph } from "../model/resource-graph";

const group = "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup";
const vpc = "aws:ec2/vpc:Vpc";
const defaultVpc = "aws:ec2/defaultVpc:DefaultVpc";
const ruleTypes = [
  "aws:ec2/securityGroupRule:SecurityGroupRule",
  "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
  "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule",
];

export const defaultSecurityGroupClosed: Control = {
  id: "default-security-group-closed",
  title: "The default security group of every VPC lets nothing in or out",
  why: "A resource that names no security group gets the default one, which lets all its members talk to each other and out.",
  remedy:
    "Plan an aws.ec2.DefaultSecurityGroup with the VPC's vpcId, and give it neither ingress nor egress.",
  severity: "high",
  domain: "network",
  planned: joined([group, vpc, defaultVpc], (resource, graph) =>
    resource.type === group
      ? all(
          () => empty(resource, "ingress"),
          () => empty(resource, "egress"),
          () => separateRules(resource, graph),
        )
      : all(
          () => taken(resource, graph),
          () => separateRules(resource, graph),
        ),
  ),
  managedRule: { identifier: "VPC_DEFAULT_SECURITY_GROUP_CLOSED" },
  examples: {
    bad: [
      {
        name: "a VPC whose default group was not taken over",
        resources: [{ type: vpc, props: { cidrBlock: "10.0.0.0/16" } }],
      },
      {
        name: "a default group that lets everything out",
        resources: [
          { type: vpc, name: "network", props: { cidrBlock: "10.0.0.0/16" } },
          {
            type: group,
            props: {
              vpcId: ref("network"),
              egress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["0.0.0.0/0"] }],
            },
          },
        ],
      },
      {
        name: "a separate rule opens it again",
        resources: [
          { type: vpc, name: "network", props: { cidrBlock: "10.0.0.0/16" } },
          { type: group, name: "closed", props: { vpcId: ref("network") } },
          {
            type: "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule",
            props: { securityGroupId: ref("closed"), ipProtocol: "-1", cidrIpv4: "0.0.0.0/0" },
          },
        ],
      },
    ],
    good: [
      {
        name: "taken over with no rule written",
        resources: [
          { type: vpc, name: "network", props: { cidrBlock: "10.0.0.0/16" } },
          { type: group, props: { vpcId: ref("network") } },
        ],
      },
      {
        name: "taken over and empty",
        resources: [
          { type: vpc, name: "network", props: { cidrBlock: "10.0.0.0/16" } },
          { type: group, props: { vpcId: ref("network"), ingress: [], egress: [] } },
        ],
      },
    ],
  },
};

function empty({ props }: Resource, property: "ingress" | "egress"): readonly string[] {
  const rules: unknown = props[property] ?? [];
  return Array.isArray(rules) && rules.length === 0 ? [] : [`${property} must be empty`];
}

const taken = (network: Resource, graph: ResourceGraph): readonly string[] =>
  some(
    [() => graph.referring(network, group, "vpcId").length > 0, () => takenUnnamed(network, graph)],
    (check) => check(),
  )
    ? []
    : ["no aws.ec2.DefaultSecurityGroup closes this VPC's default group"];

/** A default group without a VPC is that of the Region's default VPC. */
const takenUnnamed = ({ type, account, region }: Resource, graph: ResourceGraph): boolean =>
  type === defaultVpc &&
  some(
    graph.ofType(group).filter((other) => other.account === account && other.region === region),
    ({ props }) => (props.vpcId ?? "") === "",
  );

/** A rule that gets its group's id from the VPC itself can only mean the VPC's default group. */
const separateRules = (target: Resource, graph: ResourceGraph): readonly string[] =>
  collect(ruleTypes, (type) =>
    graph
      .referring(target, type, "securityGroupId")
      .map(({ name }) => `rule "${name}" opens the default group`),
  );
