import { joined, type Control } from "../model/control";
import type { Resource } from "../model/resource";
import { all, collect, some } from "../model/three-valued";
import type { ResourceGraph } from "../model/resource-graph";
import { launchTemplate as template, launchTemplateOf } from "../facts/launch-template";

const volumeArn = "arn:{partition}:ec2:{region}:{account}:volume/vol-0123456789abcdef0";

const volume = "aws:ebs/volume:Volume";
const instance = "aws:ec2/instance:Instance";
const byDefault = "aws:ebs/encryptionByDefault:EncryptionByDefault";

export const ebsVolumeEncrypted: Control = {
  id: "ebs-volume-encrypted",
  title: "EBS volumes are encrypted",
  why: "Snapshots of a plain volume can be shared and copied with everything on it.",
  remedy:
    "Set encrypted: true on the volume or block device, or plan aws.ebs.EncryptionByDefault in the account and Region.",
  severity: "high",
  domain: "data-protection",
  planned: joined(
    [
      volume,
      instance,
      template,
      "aws:ec2/spotInstanceRequest:SpotInstanceRequest",
      "aws:ec2/launchConfiguration:LaunchConfiguration",
    ],
    (resource, graph) =>
      some(
        [() => plainDisks(resource, graph).length === 0, () => encryptedByDefault(resource, graph)],
        (check) => check(),
      )
        ? []
        : plainDisks(resource, graph),
  ),
  managedRule: { identifier: "ENCRYPTED_VOLUMES" },
  denied: [
    // New volumes are encrypted by the default, which no call can waive; these are volumes from before it.
    {
      by: "scp",
      holds: "everywhere",
      sid: "PlainVolumesStayDetached",
      statement: () => ({
        Action: "ec2:AttachVolume",
        Resource: "*",
        Condition: { Bool: { "ec2:Encrypted": "false" } },
      }),
      cases: {
        denied: [
          {
            name: "a plain volume on an instance",
            action: "ec2:AttachVolume",
            resource: volumeArn,
            context: { "ec2:Encrypted": "false" },
          },
          {
            name: "by a deployment",
            caller: "deployment",
            action: "ec2:AttachVolume",
            resource: volumeArn,
            context: { "ec2:Encrypted": "false" },
          },
          {
            name: "by a workload",
            caller: "workload",
            action: "ec2:AttachVolume",
            resource: volumeArn,
            context: { "ec2:Encrypted": "false" },
          },
        ],
        allowed: [
          {
            name: "an encrypted volume",
            action: "ec2:AttachVolume",
            resource: volumeArn,
            context: { "ec2:Encrypted": "true" },
          },
          {
            name: "the instance that the volume goes to, of which AWS asks as well",
            action: "ec2:AttachVolume",
            resource: "arn:{partition}:ec2:{region}:{account}:instance/i-0123456789abcdef0",
          },
          {
            name: "a launch that says nothing, which the default encrypts",
            action: "ec2:RunInstances",
            resource: volumeArn,
          },
          {
            name: "a snapshot, from which an encrypted copy is made",
            action: "ec2:CreateSnapshot",
            resource: volumeArn,
            context: { "ec2:Encrypted": "false" },
          },
          {
            name: "a plain volume taken off",
            action: "ec2:DetachVolume",
            resource: volumeArn,
            context: { "ec2:Encrypted": "false" },
          },
        ],
      },
    },
  ],
  examples: {
    bad: [
      { name: "a plain volume", resources: [{ type: volume, props: { size: 10 } }] },
      {
        name: "a plain data disk beside an encrypted root",
        resources: [
          {
            type: instance,
            props: {
              rootBlockDevice: { encrypted: true },
              ebsBlockDevices: [{ deviceName: "/dev/sdb", encrypted: false }],
            },
          },
        ],
      },
      {
        name: "encryption by default in another Region",
        resources: [
          { type: volume, props: { size: 10 } },
          { type: byDefault, props: {}, region: "eu-west-1" },
        ],
      },
      {
        name: "a launch template with a plain disk",
        resources: [
          {
            type: template,
            props: { blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { volumeSize: 8 } }] },
          },
        ],
      },
      {
        name: "a launch configuration",
        resources: [
          {
            type: "aws:ec2/launchConfiguration:LaunchConfiguration",
            props: { imageId: "ami-1", rootBlockDevice: { encrypted: false } },
          },
        ],
      },
      {
        name: "a spot request",
        resources: [
          {
            type: "aws:ec2/spotInstanceRequest:SpotInstanceRequest",
            props: { ami: "ami-1", rootBlockDevice: { encrypted: false } },
          },
        ],
      },
    ],
    good: [
      { name: "an encrypted volume", resources: [{ type: volume, props: { encrypted: true } }] },
      {
        name: "encrypted by default",
        resources: [
          { type: instance, props: { ami: "ami-1" } },
          { type: byDefault, props: { enabled: true } },
        ],
      },
      {
        name: "a launch template spells booleans as text",
        resources: [
          {
            type: template,
            props: {
              blockDeviceMappings: [
                { deviceName: "/dev/xvda", ebs: { encrypted: "true" } },
                { deviceName: "/dev/sdb", virtualName: "ephemeral0" },
              ],
            },
          },
        ],
      },
    ],
  },
};

const encryptedByDefault = ({ account, region }: Resource, graph: ResourceGraph): boolean =>
  account !== undefined &&
  region !== undefined &&
  some(
    graph.ofType(byDefault).filter((other) => other.account === account && other.region === region),
    ({ props }) => (props.enabled ?? true) === true,
  );

type Props = Readonly<Record<string, unknown>>;

function plainDisks(resource: Resource, graph: ResourceGraph): readonly string[] {
  const { type, props } = resource;
  if (type === volume) return encrypted(props, "");
  if (type === template) return mappedDisks(props.blockDeviceMappings ?? []);
  return all(
    () => (takesTemplatesDisk(resource, graph) ? [] : encrypted(props.rootBlockDevice, "rootBlockDevice.")),
    () => listed(props.ebsBlockDevices ?? [], "ebsBlockDevices", encrypted),
  );
}

/** A planned launch template is judged itself, so an instance that adds nothing to its root disk is as good. */
const takesTemplatesDisk = (resource: Resource, graph: ResourceGraph): boolean =>
  (resource.props.rootBlockDevice ?? undefined) === undefined &&
  launchTemplateOf(resource, graph) !== undefined;

/** A template that maps no disk takes the image's root disk as it is, encrypted or not. */
const mappedDisks = (mappings: unknown): readonly string[] =>
  Array.isArray(mappings) && mappings.length === 0
    ? ["blockDeviceMappings must encrypt the root disk"]
    : listed(mappings, "blockDeviceMappings", (mapping, at) =>
        mapping.ebs === undefined && ("virtualName" in mapping || "noDevice" in mapping)
          ? []
          : encrypted(mapping.ebs, `${at}ebs.`),
      );

const encrypted = (disk: unknown, at: string): readonly string[] =>
  isRecord(disk) && (disk.encrypted === true || disk.encrypted === "true")
    ? []
    : [`${at}encrypted must be true`];

const listed = (
  given: unknown,
  property: string,
  problems: (item: Props, at: string) => readonly string[],
): readonly string[] =>
  Array.isArray(given)
    ? collect([...given.keys()], (index) => {
        const item: unknown = given[index];
        return isRecord(item)
          ? problems(item, `${property}[${index}].`)
          : [`${property}[${index}] must be an object`];
      })
    : [`${property} must be a list`];

const isRecord = (value: unknown): value is Props =>
  typeof value === "object" && value !== null && !Array.isArray(value);
