import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const block = "aws:ec2/imageBlockPublicAccess:ImageBlockPublicAccess";

export const ec2ImageSharingBlocked: Control = {
  id: "ec2-image-sharing-blocked",
  title: "The block against public machine images is on",
  why: "Everyone can start a public image and read everything on its disks.",
  remedy: 'Set state: "block-new-sharing".',
  severity: "high",
  domain: "data-protection",
  planned: requires({ [block]: isOneOf("state", ["block-new-sharing"]) }),
  examples: examplesOf(block, {
    bad: { off: { state: "unblocked" }, "an empty text": { state: "" } },
    good: {
      on: { state: "block-new-sharing" },
      "on in another Region": { region: "eu-west-1", state: "block-new-sharing" },
    },
  }),
};
