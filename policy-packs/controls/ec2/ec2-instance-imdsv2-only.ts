import { reserved } from "../facts/reserved";
import { exemptInIncidents } from "../facts/exempt-roles";
import { joined, fixedBy, type Control } from "../model/control";
import { ref } from "../model/example";
import type { Resource } from "../model/resource";
import { some } from "../model/three-valued";
import type { ResourceGraph } from "../model/resource-graph";
import { launchTemplate as template, launchTemplateOf } from "../facts/launch-template";

const instanceArn = "arn:{partition}:ec2:{region}:{account}:instance/i-0123456789abcdef0";

const instance = "aws:ec2/instance:Instance";

export const ec2InstanceImdsv2Only: Control = {
  id: "ec2-instance-imdsv2-only",
  title: "EC2 instances answer metadata requests of version 2 only",
  why: "With IMDSv1 one forged request from inside the instance hands out the credentials of its role.",
  remedy: 'Set metadataOptions: { httpTokens: "required" } on the instance or on its launch template.',
  severity: "high",
  domain: "identity",
  planned: fixedBy(
    joined(
      [
        instance,
        template,
        "aws:ec2/spotInstanceRequest:SpotInstanceRequest",
        "aws:ec2/launchConfiguration:LaunchConfiguration",
      ],
      (resource, graph) =>
        refusesVersionOne(metadataOptions(resource, graph))
          ? []
          : ['metadataOptions.httpTokens must be "required"'],
    ),
    [{ property: "metadataOptions.httpTokens", value: "required" }],
  ),
  managedRule: { identifier: "EC2_IMDSV2_CHECK" },
  denied: [
    {
      by: "scp",
      holds: "everywhere",
      sid: "LaunchesRequireImdsv2",
      statement: ({ partition }) => ({
        Action: "ec2:RunInstances",
        Resource: `arn:${partition}:ec2:*:*:instance/*`,
        Condition: {
          StringNotEquals: { "ec2:MetadataHttpEndpoint": "disabled", "ec2:MetadataHttpTokens": "required" },
        },
      }),
      cases: {
        denied: [
          {
            name: "version 1 let in",
            action: "ec2:RunInstances",
            resource: instanceArn,
            context: { "ec2:MetadataHttpTokens": "optional" },
          },
          { name: "nothing said of it", caller: "ci", action: "ec2:RunInstances", resource: instanceArn },
          {
            name: "by a deployment",
            caller: "deployment",
            action: "ec2:RunInstances",
            resource: instanceArn,
            context: { "ec2:MetadataHttpTokens": "optional" },
          },
        ],
        allowed: [
          {
            name: "tokens required",
            action: "ec2:RunInstances",
            resource: instanceArn,
            context: { "ec2:MetadataHttpTokens": "required" },
          },
          {
            name: "no metadata service at all",
            action: "ec2:RunInstances",
            resource: instanceArn,
            context: { "ec2:MetadataHttpEndpoint": "disabled" },
          },
          {
            name: "the volume of the same launch, which has no metadata",
            action: "ec2:RunInstances",
            resource: "arn:{partition}:ec2:{region}:{account}:volume/vol-0123456789abcdef0",
          },
          { name: "an instance started again", action: "ec2:StartInstances", resource: instanceArn },
        ],
      },
    },
    reserved({
      sid: "MetadataOptionsStay",
      actions: ["ec2:ModifyInstanceMetadataOptions"],
      to: exemptInIncidents,
      denied: [
        {
          name: "the root user",
          caller: "root",
          action: "ec2:ModifyInstanceMetadataOptions",
          resource: instanceArn,
        },
      ],
      allowed: [{ name: "another attribute", action: "ec2:ModifyInstanceAttribute", resource: instanceArn }],
    }),
  ],
  examples: {
    bad: [
      { name: "an instance that says nothing", resources: [{ type: instance, props: { ami: "ami-1" } }] },
      {
        name: "a launch template that leaves tokens optional",
        resources: [{ type: template, props: { metadataOptions: { httpTokens: "optional" } } }],
      },
      {
        name: "a launch configuration",
        resources: [{ type: "aws:ec2/launchConfiguration:LaunchConfiguration", props: { imageId: "ami-1" } }],
      },
      {
        name: "a spot request",
        resources: [{ type: "aws:ec2/spotInstanceRequest:SpotInstanceRequest", props: { ami: "ami-1" } }],
      },
    ],
    good: [
      {
        name: "tokens required",
        resources: [{ type: instance, props: { metadataOptions: { httpTokens: "required" } } }],
      },
      {
        name: "no metadata service at all",
        resources: [{ type: instance, props: { metadataOptions: { httpEndpoint: "disabled" } } }],
      },
      {
        name: "required by the instance's launch template",
        resources: [
          { type: template, name: "hardened", props: { metadataOptions: { httpTokens: "required" } } },
          { type: instance, props: { launchTemplate: { id: ref("hardened") } } },
        ],
      },
    ],
  },
};

type Options = Readonly<Record<string, unknown>> | undefined;

/** Options on the instance replace those of its launch template. */
const metadataOptions = (resource: Resource, graph: ResourceGraph): Options =>
  (resource.props.metadataOptions ?? launchTemplateOf(resource, graph)?.props.metadataOptions) as Options;

const refusesVersionOne = (options: Options): boolean =>
  some([() => options?.httpTokens === "required", () => options?.httpEndpoint === "disabled"], (check) =>
    check(),
  );
