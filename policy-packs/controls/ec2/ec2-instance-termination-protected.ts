import type { Control } from "../model/control";
import { ref } from "../model/example";
import { anyOf } from "../requirements/combined";
import { onReferred } from "../requirements/other-resources";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const instance = "aws:ec2/instance:Instance";
const template = "aws:ec2/launchTemplate:LaunchTemplate";

export const ec2InstanceTerminationProtected: Control = {
  id: "ec2-instance-termination-protected",
  title: "EC2 instances are protected from termination",
  why: "A terminated instance is gone with what its disks held; protection makes that two decisions.",
  remedy: "Set disableApiTermination: true, or plan the instance in an Auto Scaling group.",
  severity: "low",
  domain: "compute",
  planned: requires({
    [instance]: anyOf(
      "disableApiTermination must be true",
      isTrue("disableApiTermination"),
      onReferred("launchTemplate", template, isTrue("disableApiTermination")),
    ),
  }),
  examples: {
    bad: [
      { name: "left out", resources: [{ type: instance, props: { ami: "ami-1" } }] },
      { name: "off, as text", resources: [{ type: instance, props: { disableApiTermination: "false" } }] },
    ],
    good: [
      { name: "protected", resources: [{ type: instance, props: { disableApiTermination: true } }] },
      {
        name: "by the launch template",
        resources: [
          { type: template, name: "base", props: { disableApiTermination: true } },
          { type: instance, props: { launchTemplate: { id: ref("base") } } },
        ],
      },
    ],
  },
};
