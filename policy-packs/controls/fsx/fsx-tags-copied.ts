import type { Control } from "../model/control";
import { allOf, when } from "../requirements/combined";
import { isTrue, matches } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const lustre = "aws:fsx/lustreFileSystem:LustreFileSystem";
const openzfs = "aws:fsx/openZfsFileSystem:OpenZfsFileSystem";
const windows = "aws:fsx/windowsFileSystem:WindowsFileSystem";
const volume = "aws:fsx/ontapVolume:OntapVolume";
const copied = isTrue("copyTagsToBackups");

export const fsxTagsCopied: Control = {
  id: "fsx-tags-copied",
  title: "Backups of FSx file systems have the tags of the file system",
  why: "A backup without its owner and classification is kept by no rule and found by no inventory.",
  remedy: "Set copyTagsToBackups: true, and copyTagsToVolumes: true for OpenZFS.",
  severity: "low",
  domain: "data-protection",
  // Scratch file systems of Lustre have no backups, and those of ONTAP are of volumes.
  planned: requires({
    [lustre]: when(matches("deploymentType", /^PERSISTENT/, "persistent"), copied),
    [openzfs]: allOf(copied, isTrue("copyTagsToVolumes")),
    [windows]: copied,
    [volume]: copied,
  }),
  examples: {
    bad: [
      { name: "left out, which is off", resources: [{ type: windows, props: {} }] },
      { name: "not to volumes", resources: [{ type: openzfs, props: { copyTagsToBackups: true } }] },
      {
        name: "off, as text",
        resources: [{ type: lustre, props: { deploymentType: "PERSISTENT_2", copyTagsToBackups: "false" } }],
      },
    ],
    good: [
      {
        name: "OpenZFS",
        resources: [{ type: openzfs, props: { copyTagsToBackups: true, copyTagsToVolumes: true } }],
      },
      {
        name: "a scratch file system",
        resources: [{ type: lustre, props: { deploymentType: "SCRATCH_2" } }],
      },
      { name: "a volume, as text", resources: [{ type: volume, props: { copyTagsToBackups: "true" } }] },
    ],
  },
};
