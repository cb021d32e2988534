import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

/** ModifyImageAttribute carries no key that tells a public launch permission from another, so that the block has to hold. */
export const ec2ImageNotPublic = prevented({
  id: "ec2-image-not-public",
  title: "Machine images stay private",
  why: "Everyone can start a public image and read everything on its disks.",
  remedy: "Share the image with the accounts that need it; the block against public images stays on.",
  severity: "critical",
  domain: "compute",
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
});
