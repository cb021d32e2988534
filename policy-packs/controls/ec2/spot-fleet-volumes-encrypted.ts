import type { Control } from "../model/control";
import { inEach } from "../requirements/blocks";
import { allOf, anyOf } from "../requirements/combined";
import { isEncryptedByDefault } from "../requirements/ebs-default";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const fleet = "aws:ec2/spotFleetRequest:SpotFleetRequest";
const byDefault = "aws:ebs/encryptionByDefault:EncryptionByDefault";

const isEncrypted = isTrue("encrypted");

export const spotFleetVolumesEncrypted: Control = {
  id: "spot-fleet-volumes-encrypted",
  title: "Spot fleets encrypt their volumes",
  why: "Snapshots of a plain volume can be shared and copied with everything on it.",
  remedy: "Set encrypted: true on rootBlockDevices and ebsBlockDevices of each launch specification.",
  severity: "high",
  domain: "data-protection",
  // Launch templates that a fleet names are judged themselves.
  planned: requires({
    [fleet]: anyOf(
      "launchSpecifications must encrypt their block devices",
      inEach(
        "launchSpecifications",
        allOf(inEach("rootBlockDevices", isEncrypted), inEach("ebsBlockDevices", isEncrypted)),
      ),
      isEncryptedByDefault,
    ),
  }),
  examples: {
    bad: [
      {
        name: "a plain root disk",
        resources: [
          {
            type: fleet,
            props: { launchSpecifications: [{ ami: "ami-1", rootBlockDevices: [{ volumeSize: 8 }] }] },
          },
        ],
      },
      {
        name: "a plain data disk of one of two, as text",
        resources: [
          {
            type: fleet,
            props: {
              launchSpecifications: [
                { ami: "ami-1" },
                { ami: "ami-2", ebsBlockDevices: [{ deviceName: "/dev/sdb", encrypted: "false" }] },
              ],
            },
          },
        ],
      },
      {
        name: "a plain root disk beside an encrypted one",
        resources: [
          {
            type: fleet,
            props: { launchSpecifications: [{ rootBlockDevices: [{ encrypted: true }, { volumeSize: 8 }] }] },
          },
        ],
      },
      {
        name: "a plain disk beside an encrypted one",
        resources: [
          {
            type: fleet,
            props: {
              launchSpecifications: [
                {
                  rootBlockDevices: [{ encrypted: true }],
                  ebsBlockDevices: [{ encrypted: true }, { volumeSize: 8 }],
                },
              ],
            },
          },
        ],
      },
    ],
    good: [
      {
        name: "encrypted",
        resources: [
          {
            type: fleet,
            props: {
              launchSpecifications: [
                {
                  ami: "ami-1",
                  rootBlockDevices: [{ encrypted: true }],
                  ebsBlockDevices: [{ deviceName: "/dev/sdb", encrypted: "true" }],
                },
              ],
            },
          },
        ],
      },
      {
        name: "encrypted by default",
        resources: [
          {
            type: fleet,
            props: { launchSpecifications: [{ ami: "ami-1", rootBlockDevices: [{ volumeSize: 8 }] }] },
          },
          { type: byDefault, props: {} },
        ],
      },
    ],
  },
};
