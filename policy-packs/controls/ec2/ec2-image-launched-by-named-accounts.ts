import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isNoneOf } from "../requirements/scalars";

const type = "aws:ec2/amiLaunchPermission:AmiLaunchPermission";

export const ec2ImageLaunchedByNamedAccounts: Control = {
  id: "ec2-image-launched-by-named-accounts",
  title: "Machine images are shared with named accounts, never with everyone",
  why: "Everyone can start a public image and read everything on its disks.",
  remedy: "Name accountId, organizationArn or organizationalUnitArn instead of the group all.",
  severity: "critical",
  domain: "compute",
  planned: requires({ [type]: isNoneOf("group", ["all"]) }),
  examples: examplesOf(type, {
    bad: {
      everyone: { imageId: "ami-1", group: "all" },
      "everyone, in a Region of its own": { imageId: "ami-1", group: "all", region: "eu-west-1" },
    },
    good: {
      account: { imageId: "ami-1", accountId: "111122223333" },
      organization: {
        imageId: "ami-1",
        organizationArn: "arn:aws:organizations::111122223333:organization/o-abc",
      },
    },
  }),
};
