import type { Control } from "../model/control";
import { ref } from "../model/example";
import { anyOf } from "../requirements/combined";
import { onReferred } from "../requirements/other-resources";
import { isSet } from "../requirements/presence";
import { requiresOfEach } from "../requirements/requires";

const instance = "aws:ec2/instance:Instance";
const spot = "aws:ec2/spotInstanceRequest:SpotInstanceRequest";
const template = "aws:ec2/launchTemplate:LaunchTemplate";

const hasProfile = anyOf(
  "iamInstanceProfile must be set",
  isSet("iamInstanceProfile"),
  onReferred("launchTemplate", template, isSet("iamInstanceProfile")),
);

export const ec2InstanceWithProfile: Control = {
  id: "ec2-instance-with-profile",
  title: "EC2 instances have a role of their own",
  why: "Software on an instance without a role gets its access keys from somewhere else, and they stay on its disk.",
  remedy: "Set iamInstanceProfile, or the one of the launch template.",
  severity: "low",
  domain: "identity",
  planned: requiresOfEach([instance, spot], hasProfile),
  examples: {
    bad: [
      { name: "none", resources: [{ type: instance, props: { ami: "ami-1" } }] },
      {
        name: "a launch template without",
        resources: [
          { type: template, name: "base", props: { imageId: "ami-1" } },
          { type: spot, props: { launchTemplate: { id: ref("base") }, iamInstanceProfile: "" } },
        ],
      },
    ],
    good: [
      { name: "by name", resources: [{ type: instance, props: { iamInstanceProfile: "web" } }] },
      {
        name: "by the launch template",
        resources: [
          { type: template, name: "base", props: { iamInstanceProfile: { name: "web" } } },
          { type: instance, props: { launchTemplate: { id: ref("base") } } },
        ],
      },
    ],
  },
};
