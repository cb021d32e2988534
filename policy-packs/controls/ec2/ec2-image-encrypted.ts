import type { Control } from "../model/control";
import { inEach } from "../requirements/blocks";
import { anyOf } from "../requirements/combined";
import { isEncryptedByDefault } from "../requirements/ebs-default";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const image = "aws:ec2/ami:Ami";
const copy = "aws:ec2/amiCopy:AmiCopy";
const byDefault = "aws:ebs/encryptionByDefault:EncryptionByDefault";

export const ec2ImageEncrypted: Control = {
  id: "ec2-image-encrypted",
  title: "Machine images are encrypted",
  why: "Every instance of a plain image has a plain root disk, and the image can be copied with everything on it.",
  remedy: "Set encrypted: true on the copy, or on each of ebsBlockDevices.",
  severity: "high",
  domain: "data-protection",
  // A disk from a snapshot is as that snapshot is.
  planned: requires({
    [image]: inEach(
      "ebsBlockDevices",
      anyOf("encrypted must be true", isTrue("encrypted"), isSet("snapshotId"), isEncryptedByDefault),
    ),
    [copy]: anyOf("encrypted must be true", isTrue("encrypted"), isEncryptedByDefault),
  }),
  examples: {
    bad: [
      {
        name: "a plain disk",
        resources: [
          { type: image, props: { ebsBlockDevices: [{ deviceName: "/dev/xvda", volumeSize: 8 }] } },
        ],
      },
      {
        name: "a plain copy, as text",
        resources: [{ type: copy, props: { sourceAmiId: "ami-1", encrypted: "false" } }],
      },
      {
        name: "a plain disk beside an encrypted one",
        resources: [
          {
            type: image,
            props: {
              ebsBlockDevices: [
                { deviceName: "/dev/xvda", encrypted: true },
                { deviceName: "/dev/xvdb", volumeSize: 8 },
              ],
            },
          },
        ],
      },
    ],
    good: [
      {
        name: "an encrypted disk",
        resources: [
          { type: image, props: { ebsBlockDevices: [{ deviceName: "/dev/xvda", encrypted: true }] } },
        ],
      },
      {
        name: "an encrypted copy",
        resources: [{ type: copy, props: { sourceAmiId: "ami-1", encrypted: true } }],
      },
      {
        name: "encrypted by default",
        resources: [
          { type: copy, props: { sourceAmiId: "ami-1" } },
          { type: byDefault, props: {} },
        ],
      },
      {
        name: "a plain disk where the account encrypts",
        resources: [
          { type: byDefault, props: { enabled: true } },
          { type: image, props: { ebsBlockDevices: [{ deviceName: "/dev/xvda" }] } },
        ],
      },
      {
        name: "a disk as its snapshot is",
        resources: [
          { type: image, props: { ebsBlockDevices: [{ deviceName: "/dev/xvda", snapshotId: "snap-1" }] } },
        ],
      },
    ],
  },
};
