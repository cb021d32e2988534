import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isUnset } from "../requirements/presence";
import { requiresOfEach } from "../requirements/requires";

const instance = "aws:ec2/instance:Instance";
const template = "aws:ec2/launchTemplate:LaunchTemplate";
const configuration = "aws:ec2/launchConfiguration:LaunchConfiguration";

export const ec2InstanceWithoutKeyPair: Control = {
  id: "ec2-instance-without-key-pair",
  title: "EC2 instances are started without a key pair",
  why: "A private key is copied, is never revoked, and leaves no record of who used it.",
  remedy: "Leave keyName out and use Session Manager.",
  severity: "low",
  domain: "identity",

  planned: requiresOfEach([instance, template, configuration], isUnset("keyName")),
  examples: examplesOf(instance, {
    bad: {
      "a key": { keyName: "admin" },
      "in a launch template": [{ type: template, props: { keyName: "admin" } }],
      "in a launch configuration": [{ type: configuration, props: { keyName: "admin" } }],
    },
    good: { "left out": { instanceType: "t3.small" }, empty: [{ type: template, props: { keyName: "" } }] },
  }),
};
