import type { Control } from "../model/control";
import { ref } from "../model/example";
import { allOf } from "../requirements/combined";
import { namesNone } from "../requirements/names-none";
import { excludes } from "../requirements/presence";
import { requires } from "../requirements/requires";

const instance = "aws:ec2/instance:Instance";
const spot = "aws:ec2/spotInstanceRequest:SpotInstanceRequest";
const template = "aws:ec2/launchTemplate:LaunchTemplate";
const configuration = "aws:ec2/launchConfiguration:LaunchConfiguration";
const defaultGroup = "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup";
const vpc = "aws:ec2/vpc:Vpc";

const isNoDefault = (property: string) =>
  allOf(
    excludes(property, "default"),
    namesNone(property, defaultGroup, vpc, "aws:ec2/defaultVpc:DefaultVpc"),
  );

export const ec2InstanceOutsideDefaultGroup: Control = {
  id: "ec2-instance-outside-default-group",
  title: "EC2 instances are not in a VPC's default security group",
  why: "The default group is whatever anyone made of it, and all who forget to name one are in it together.",
  remedy: "Name a security group that is made for the instance.",
  severity: "medium",
  domain: "network",
  // A security group that comes from the VPC itself is its default one.
  planned: requires({
    [instance]: allOf(isNoDefault("securityGroups"), isNoDefault("vpcSecurityGroupIds")),
    [spot]: allOf(isNoDefault("securityGroups"), isNoDefault("vpcSecurityGroupIds")),
    [template]: allOf(isNoDefault("securityGroupNames"), isNoDefault("vpcSecurityGroupIds")),
    [configuration]: isNoDefault("securityGroups"),
  }),
  examples: {
    bad: [
      { name: "by name", resources: [{ type: instance, props: { securityGroups: ["web", "default"] } }] },
      {
        name: "a default group that was taken over",
        resources: [
          { type: defaultGroup, name: "closed", props: {} },
          { type: template, props: { vpcSecurityGroupIds: [ref("closed")] } },
        ],
      },
      {
        name: "the VPC's own",
        resources: [
          { type: vpc, name: "network", props: { cidrBlock: "10.0.0.0/16" } },
          { type: instance, props: { vpcSecurityGroupIds: [ref("network")] } },
        ],
      },
    ],
    good: [
      {
        name: "a group of its own",
        resources: [
          { type: "aws:ec2/securityGroup:SecurityGroup", name: "web", props: {} },
          { type: instance, props: { vpcSecurityGroupIds: [ref("web")] } },
        ],
      },
      { name: "by id", resources: [{ type: configuration, props: { securityGroups: ["sg-0123"] } }] },
    ],
  },
};
