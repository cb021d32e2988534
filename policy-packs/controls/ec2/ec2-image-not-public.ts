import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isNoneOf } from "../requirements/scalars";

const permission = "aws:ec2/amiLaunchPermission:AmiLaunchPermission";

/** ModifyImageAttribute carries no key that tells a public launch permission from another, so that the block has to hold. */
export const ec2ImageNotPublic: Control = {
  id: "ec2-image-not-public",
  title: "Machine images stay private",
  why: "Everyone can start a public image and read everything on its disks.",
  remedy: "Share the image with the accounts that need it; the block against public images stays on.",
  severity: "critical",
  domain: "compute",
  planned: requires({ [permission]: isNoneOf("group", ["all"]) }),
  denied: [
    reserved({
      sid: "ImageBlockStays",
      actions: ["ec2:DisableImageBlockPublicAccess"],
      to: exemptByDefault,
      unaffected: ["ec2:DisableImage", "ec2:DisableImageDeprecation"],
      allowed: [
        { name: "the block switched on", action: "ec2:EnableImageBlockPublicAccess" },
        {
          name: "an image shared with one account",
          action: "ec2:ModifyImageAttribute",
          resource: "arn:{partition}:ec2:{region}::image/ami-0123456789abcdef0",
        },
        { name: "a look at the block", action: "ec2:GetImageBlockPublicAccessState" },
      ],
    }),
  ],
  examples: examplesOf(permission, {
    bad: {
      everyone: { imageId: "ami-1", group: "all" },
      "everyone, and no one besides": { imageId: "ami-1", group: "all", accountId: "" },
    },
    good: {
      "one account": { imageId: "ami-1", accountId: "111122223333" },
      "an organization": {
        imageId: "ami-1",
        group: "",
        organizationArn: "arn:aws:organizations::111122223333:organization/o-a",
      },
    },
  }),
};
