import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf, anyOf } from "../requirements/combined";
import { isUnset } from "../requirements/presence";
import { requiresOfEach } from "../requirements/requires";
import { isTrue, matchesNot } from "../requirements/scalars";

const instance = "aws:ec2/instance:Instance";
const spot = "aws:ec2/spotInstanceRequest:SpotInstanceRequest";
const template = "aws:ec2/launchTemplate:LaunchTemplate";
const configuration = "aws:ec2/launchConfiguration:LaunchConfiguration";

export const ec2InstanceEbsOptimized: Control = {
  id: "ec2-instance-ebs-optimized",
  title: "EC2 instances reach their volumes over a path of their own",
  why: "On older instance types disk and network traffic otherwise compete, and a backup slows the service.",
  remedy: "Set ebsOptimized: true, or take a current instance type, which always is.",
  severity: "low",
  domain: "compute",
  // Current instance types are optimized by default; these families are not. EC2 user guide, November 2026.
  planned: requiresOfEach(
    [instance, spot, template, configuration],
    anyOf(
      "ebsOptimized must be true",
      isTrue("ebsOptimized"),
      allOf(
        isUnset("ebsOptimized"),
        matchesNot("instanceType", /^(c1|c3|g2|i2|m1|m2|m3|r3)\./, "of an older family"),
      ),
    ),
  ),
  examples: examplesOf([instance, template], {
    bad: {
      off: { instanceType: "m5.large", ebsOptimized: false },
      "an older type": { instanceType: "m3.xlarge" },
      "off, as text": { instanceType: "r3.xlarge", ebsOptimized: "false" },
    },
    good: {
      on: { instanceType: "m3.xlarge", ebsOptimized: "true" },
      "a current type": { instanceType: "m7g.large" },
    },
  }),
};
