import type { Control } from "../model/control";
import { hasAtMost } from "../requirements/presence";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isAtMost } from "../requirements/scalars";

const instance = "aws:ec2/instance:Instance";
const spot = "aws:ec2/spotInstanceRequest:SpotInstanceRequest";
const template = "aws:ec2/launchTemplate:LaunchTemplate";
const attachment = "aws:ec2/networkInterfaceAttachment:NetworkInterfaceAttachment";

export const ec2InstanceSingleInterface: Control = {
  id: "ec2-instance-single-interface",
  title: "EC2 instances have one network interface",
  why: "An instance with feet in two networks carries traffic from one to the other past their rules.",
  remedy: "Drop all networkInterfaces but the first, and attachments of further ones.",
  severity: "low",
  domain: "network",
  planned: decided(
    requires({
      [instance]: hasAtMost("networkInterfaces", 1),
      [spot]: hasAtMost("networkInterfaces", 1),
      [template]: hasAtMost("networkInterfaces", 1),
      [attachment]: isAtMost("deviceIndex", 0),
    }),
  ),
  examples: {
    bad: [
      {
        name: "two",
        resources: [
          {
            type: instance,
            props: {
              networkInterfaces: [
                { deviceIndex: 0, networkInterfaceId: "eni-1" },
                { deviceIndex: 1, networkInterfaceId: "eni-2" },
              ],
            },
          },
        ],
      },
      {
        name: "two of a launch template",
        resources: [
          { type: template, props: { networkInterfaces: [{ deviceIndex: 0 }, { deviceIndex: 1 }] } },
        ],
      },
      {
        name: "attached, its number as text",
        resources: [
          { type: attachment, props: { instanceId: "i-1", networkInterfaceId: "eni-2", deviceIndex: "1" } },
        ],
      },
    ],
    good: [
      { name: "none stated", resources: [{ type: instance, props: { subnetId: "subnet-1" } }] },
      { name: "one", resources: [{ type: template, props: { networkInterfaces: [{ deviceIndex: 0 }] } }] },
      {
        name: "the first attached",
        resources: [
          { type: attachment, props: { instanceId: "i-1", networkInterfaceId: "eni-1", deviceIndex: 0 } },
        ],
      },
    ],
  },
};
