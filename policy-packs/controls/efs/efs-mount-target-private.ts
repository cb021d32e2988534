import type { Control } from "../model/control";
import { isFalse } from "../requirements/scalars";
import { onReferred } from "../requirements/other-resources";
import { ref, exampleId } from "../model/example";
import { requires } from "../requirements/requires";

const mountTarget = "aws:efs/mountTarget:MountTarget";
const subnet = "aws:ec2/subnet:Subnet";

export const efsMountTargetPrivate: Control = {
  id: "efs-mount-target-private",
  title: "EFS mount targets are in private subnets",
  why: "A subnet that hands out public addresses has a way to the internet, and NFS knows no password.",
  remedy: "Take subnets without mapPublicIpOnLaunch.",
  severity: "medium",
  domain: "network",
  planned: requires({ [mountTarget]: onReferred("subnetId", subnet, isFalse("mapPublicIpOnLaunch")) }),
  examples: {
    bad: [
      {
        name: "a public subnet",
        resources: [
          { type: subnet, name: "subnet", props: { mapPublicIpOnLaunch: true } },
          { type: mountTarget, props: { subnetId: ref("subnet") } },
        ],
      },
      {
        name: "a public subnet by its id",
        resources: [
          { type: subnet, name: "subnet", props: { mapPublicIpOnLaunch: "true" } },
          { type: mountTarget, props: { subnetId: exampleId("subnet") } },
        ],
      },
    ],
    good: [
      {
        name: "a private subnet",
        resources: [
          { type: subnet, name: "subnet", props: { cidrBlock: "10.0.0.0/24" } },
          { type: mountTarget, props: { subnetId: ref("subnet") } },
        ],
      },
      {
        name: "a private subnet by its id",
        resources: [
          { type: subnet, name: "subnet", props: { mapPublicIpOnLaunch: false } },
          { type: mountTarget, props: { subnetId: exampleId("subnet") } },
        ],
      },
    ],
  },
};
