import type { Control } from "../model/control";
import { ref } from "../model/example";
import { anyOf } from "../requirements/combined";
import { onReferred } from "../requirements/other-resources";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const instance = "aws:ec2/instance:Instance";
const spot = "aws:ec2/spotInstanceRequest:SpotInstanceRequest";
const template = "aws:ec2/launchTemplate:LaunchTemplate";
const configuration = "aws:ec2/launchConfiguration:LaunchConfiguration";

const isMonitored = anyOf(
  "monitoring must be true",
  isTrue("monitoring"),
  onReferred("launchTemplate", template, isTrue("monitoring.enabled")),
);

export const ec2InstanceMonitored: Control = {
  id: "ec2-instance-monitored",
  title: "EC2 instances are monitored every minute",
  why: "Measured every five minutes, an overload is noticed and answered too late.",
  remedy: "Set monitoring: true, or monitoring.enabled in the launch template.",
  severity: "low",
  domain: "logging",
  // Launch configurations have it on by default, the others off.
  planned: requires({
    [instance]: isMonitored,
    [spot]: isMonitored,
    [template]: isTrue("monitoring.enabled"),
    [configuration]: isTrue("enableMonitoring", { unset: true }),
  }),
  examples: {
    bad: [
      { name: "an instance that says nothing", resources: [{ type: instance, props: { ami: "ami-1" } }] },
      {
        name: "a launch template, off as text",
        resources: [{ type: template, props: { monitoring: [{ enabled: "false" }] } }],
      },
      {
        name: "a launch configuration",
        resources: [{ type: configuration, props: { enableMonitoring: false } }],
      },
    ],
    good: [
      { name: "on", resources: [{ type: instance, props: { monitoring: true } }] },
      {
        name: "by the launch template",
        resources: [
          { type: template, name: "base", props: { monitoring: { enabled: true } } },
          { type: instance, props: { launchTemplate: { id: ref("base") } } },
        ],
      },
      {
        name: "a launch configuration that says nothing",
        resources: [{ type: configuration, props: { imageId: "ami-1" } }],
      },
    ],
  },
};
