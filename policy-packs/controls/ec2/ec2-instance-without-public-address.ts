import { joined, type Control } from "../model/control";
import { ref } from "../model/example";
import type { Resource } from "../model/resource";
import { all, collect, some } from "../model/three-valued";
import { UnknownValue } from "../model/unknown";
import type { ResourceGraph } from "../model/resource-graph";

const networkInterfaceArn = "arn:{partition}:ec2:{region}:{account}:network-interface/eni-0a1b2c3d4e5f60718";

const instance = "aws:ec2/instance:Instance";
const template = "aws:ec2/launchTemplate:LaunchTemplate";
const networkInterface = "aws:ec2/networkInterface:NetworkInterface";
const eip = "aws:ec2/eip:Eip";
const eipAssociation = "aws:ec2/eipAssociation:EipAssociation";

export const ec2InstanceWithoutPublicAddress: Control = {
  id: "ec2-instance-without-public-address",
  title: "EC2 instances have no public address",
  why: "A public address makes one wrong security group rule an open door.",
  remedy:
    "Drop associatePublicIpAddress and Elastic IPs; reach instances through a load balancer or Session Manager.",
  severity: "high",
  domain: "network",
  planned: joined(
    [
      instance,
      "aws:ec2/spotInstanceRequest:SpotInstanceRequest",
      "aws:ec2/launchConfiguration:LaunchConfiguration",
      template,
      eip,
      eipAssociation,
    ],
    problems,
  ),
  managedRule: { identifier: "EC2_INSTANCE_NO_PUBLIC_IP" },
  denied: [
    {
      by: "scp",
      holds: "where chosen",
      sid: "LaunchesWithoutPublicAddress",
      statement: ({ partition }) => ({
        Action: "ec2:RunInstances",
        Resource: `arn:${partition}:ec2:*:*:network-interface/*`,
        Condition: { Bool: { "ec2:AssociatePublicIpAddress": "true" } },
      }),
      cases: {
        denied: [
          {
            name: "a launch with a public address",
            action: "ec2:RunInstances",
            resource: networkInterfaceArn,
            context: { "ec2:AssociatePublicIpAddress": "true" },
          },
          {
            name: "by a deployment",
            caller: "deployment",
            action: "ec2:RunInstances",
            resource: networkInterfaceArn,
            context: { "ec2:AssociatePublicIpAddress": "true" },
          },
          {
            name: "by a pipeline",
            caller: "ci",
            action: "ec2:RunInstances",
            resource: "arn:{partition}:ec2:{region}:{account}:network-interface/eni-0123456789abcdef0",
            context: { "ec2:AssociatePublicIpAddress": "true" },
          },
        ],
        allowed: [
          {
            name: "a launch without one",
            action: "ec2:RunInstances",
            resource: networkInterfaceArn,
            context: { "ec2:AssociatePublicIpAddress": "false" },
          },
          {
            name: "nothing said: the subnet decides, and hands out none",
            action: "ec2:RunInstances",
            resource: networkInterfaceArn,
          },
          {
            name: "the instance of the same launch",
            action: "ec2:RunInstances",
            resource: "arn:{partition}:ec2:{region}:{account}:instance/i-0123456789abcdef0",
            context: { "ec2:AssociatePublicIpAddress": "true" },
          },
        ],
      },
    },
  ],
  examples: {
    bad: [
      {
        name: "an instance with a public address",
        resources: [{ type: instance, props: { associatePublicIpAddress: true } }],
      },
      {
        name: "a launch template that gives one",
        resources: [{ type: template, props: { networkInterfaces: [{ associatePublicIpAddress: "true" }] } }],
      },
      {
        name: "an Elastic IP on an instance",
        resources: [{ type: eip, props: { domain: "vpc", instance: "i-0123" } }],
      },
      {
        name: "an Elastic IP on an instance's own interface",
        resources: [
          { type: instance, name: "server", props: {} },
          { type: eip, props: { domain: "vpc", networkInterface: ref("server") } },
        ],
      },
      {
        name: "a launch configuration",
        resources: [
          {
            type: "aws:ec2/launchConfiguration:LaunchConfiguration",
            props: { imageId: "ami-1", associatePublicIpAddress: true },
          },
        ],
      },
    ],
    good: [
      {
        name: "an instance without",
        resources: [{ type: instance, props: { associatePublicIpAddress: false } }],
      },
      {
        name: "a launch template without",
        resources: [
          { type: template, props: { networkInterfaces: [{ associatePublicIpAddress: "false" }] } },
        ],
      },
      { name: "an Elastic IP for a NAT gateway", resources: [{ type: eip, props: { domain: "vpc" } }] },
    ],
  },
};

function problems(resource: Resource, graph: ResourceGraph): readonly string[] {
  const { type, props } = resource;
  if (type === eip) return address(resource, graph, "instance", "networkInterface");
  if (type === eipAssociation) return address(resource, graph, "instanceId", "networkInterfaceId");
  if (type === template) return interfaces(props.networkInterfaces ?? []);
  return isOff(props.associatePublicIpAddress) ? [] : ["associatePublicIpAddress must be false"];
}

const address = (resource: Resource, graph: ResourceGraph, onInstance: string, onInterface: string) =>
  all(
    () => attached(resource.props[onInstance], onInstance),
    () => instances(resource, graph, onInterface),
  );

/** The interface may be an instance's own, whose id is known by its dependency alone, or be attached to an instance. */
const instances = (resource: Resource, graph: ResourceGraph, property: string): readonly string[] =>
  some(
    [
      () => graph.referred(resource, property, instance) !== undefined,
      () => isAttached(resource, graph, property),
    ],
    (check) => check(),
  )
    ? [`${property} must not be an instance's: it puts a public address on it`]
    : [];

function isAttached(resource: Resource, graph: ResourceGraph, property: string): boolean {
  const found = graph.referred(resource, property, networkInterface);
  if (found) return (found.props.attachments ?? []).length > 0;
  if ((resource.props[property] ?? "") === "") return false;
  throw new UnknownValue(
    property,
    "whether the network interface is an instance's is not among the resources",
  );
}

const attached = (given: unknown, property: string): readonly string[] =>
  (given ?? "") === "" ? [] : [`${property} must be left out: it puts a public address on an instance`];

const interfaces = (given: unknown): readonly string[] =>
  Array.isArray(given)
    ? collect([...given.keys()], (index) =>
        isOff((given[index] as Resource["props"] | null)?.associatePublicIpAddress)
          ? []
          : [`networkInterfaces[${index}].associatePublicIpAddress must be false`],
      )
    : ["networkInterfaces must be a list"];

/** Launch templates spell booleans as text, and take "" for not set. */
const isOff = (given: unknown): boolean => [undefined, null, "", false, "false"].some((off) => off === given);
