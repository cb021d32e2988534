import { each, type Control } from "./model/control";
import type { Resource } from "./model/resource";
import { collect } from "./model/three-valued";

const instance = "aws:ec2/instance:Instance";
const template = "aws:ec2/launchTemplate:LaunchTemplate";
const eip = "aws:ec2/eip:Eip";
const eipAssociation = "aws:ec2/eipAssociation:EipAssociation";

export const ec2InstanceWithoutPublicAddress: Control = {
  id: "ec2-instance-without-public-address",
  title: "EC2 instances have no public address",
  why: "A public address makes one wrong security group rule an open door.",
  remedy:
    "Drop associatePublicIpAddress and Elastic IPs; reach instances through a load balancer or Session Manager.",
  severity: "high",
  satisfies: [
    "FSBP EC2.9",
    "FSBP EC2.25",
    "NIST 800-53 r5/AC-4",
    "NIST 800-53 r5/SC-7",
    "PCI DSS 4.0.1/1.4.4",
  ],
  planned: each(
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

function problems({ type, props }: Resource): readonly string[] {
  if (type === eip) return attached(props.instance, "instance");
  if (type === eipAssociation) return attached(props.instanceId, "instanceId");
  if (type === template) return interfaces(props.networkInterfaces ?? []);
  return isOff(props.associatePublicIpAddress) ? [] : ["associatePublicIpAddress must be false"];
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
