import type { Control } from "../model/control";
import { allOf, when } from "../requirements/combined";
import { isKeptLongEnough } from "../requirements/retention";
import { isUnset } from "../requirements/presence";
import { matches } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const lustre = "aws:fsx/lustreFileSystem:LustreFileSystem";
const ontap = "aws:fsx/ontapFileSystem:OntapFileSystem";
const openzfs = "aws:fsx/openZfsFileSystem:OpenZfsFileSystem";
const windows = "aws:fsx/windowsFileSystem:WindowsFileSystem";
const kept = isKeptLongEnough("automaticBackupRetentionDays", { unset: 0 });

export const fsxBackedUp: Control = {
  id: "fsx-backed-up",
  title: "FSx file systems keep a week of automatic backups",
  why: "A wrong deletion is often noticed days later; by then a one-day backup holds only the damage.",
  remedy: "Set automaticBackupRetentionDays to what the message asks for.",
  severity: "medium",
  domain: "data-protection",
  // Left out, the provider sends 0 and, for Windows, 7 (@pulumi/aws 7.48). Scratch file systems of Lustre can't be backed up, nor ones that are linked to a bucket.
  planned: requires({
    [lustre]: when(
      allOf(matches("deploymentType", /^PERSISTENT/, "persistent"), isUnset("importPath")),
      kept,
    ),
    [ontap]: kept,
    [openzfs]: kept,
    [windows]: isKeptLongEnough("automaticBackupRetentionDays", { unset: 7 }),
  }),
  examples: {
    bad: [
      { name: "left out, which is none", resources: [{ type: ontap, props: {} }] },
      { name: "none, as text", resources: [{ type: windows, props: { automaticBackupRetentionDays: "0" } }] },
      { name: "Lustre", resources: [{ type: lustre, props: { deploymentType: "PERSISTENT_1" } }] },
    ],
    good: [
      { name: "Windows, left to the provider", resources: [{ type: windows, props: {} }] },
      { name: "a month", resources: [{ type: openzfs, props: { automaticBackupRetentionDays: 30 } }] },
      {
        name: "a scratch file system",
        resources: [{ type: lustre, props: { deploymentType: "SCRATCH_2" } }],
      },
    ],
  },
};
