import type { Control } from "../model/control";
import { isOneOf } from "../requirements/scalars";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";

const ontap = "aws:fsx/ontapFileSystem:OntapFileSystem";
const openzfs = "aws:fsx/openZfsFileSystem:OpenZfsFileSystem";
const windows = "aws:fsx/windowsFileSystem:WindowsFileSystem";

export const fsxInSeveralZones: Control = {
  id: "fsx-in-several-zones",
  title: "FSx file systems lie in two zones",
  why: "In one zone the loss of the zone is a restore from yesterday's backup.",
  remedy: 'Set deploymentType to "MULTI_AZ_1".',
  severity: "low",
  domain: "data-protection",
  // Left out, Windows takes SINGLE_AZ_1. Lustre has one zone only.
  planned: decided(
    requires({
      [ontap]: isOneOf("deploymentType", ["MULTI_AZ_1", "MULTI_AZ_2"]),
      [openzfs]: isOneOf("deploymentType", ["MULTI_AZ_1"]),
      [windows]: isOneOf("deploymentType", ["MULTI_AZ_1"]),
    }),
  ),
  examples: {
    bad: [
      { name: "Windows, left out", resources: [{ type: windows, props: {} }] },
      {
        name: "the second generation of one zone",
        resources: [{ type: ontap, props: { deploymentType: "SINGLE_AZ_2" } }],
      },
    ],
    good: [
      { name: "OpenZFS", resources: [{ type: openzfs, props: { deploymentType: "MULTI_AZ_1" } }] },
      {
        name: "ONTAP of the second generation",
        resources: [{ type: ontap, props: { deploymentType: "MULTI_AZ_2" } }],
      },
    ],
  },
};
