import type { Control } from "../model/control";
import { anyOf } from "../requirements/combined";
import { hasSatellite } from "../requirements/other-resources";
import { isOneOf } from "../requirements/scalars";
import { ref } from "../model/example";
import { requires } from "../requirements/requires";

const fileSystem = "aws:efs/fileSystem:FileSystem";
const policy = "aws:efs/backupPolicy:BackupPolicy";
const selection = "aws:backup/selection:Selection";

export const efsBackedUp: Control = {
  id: "efs-backed-up",
  title: "EFS file systems are backed up",
  why: "Files have no versions: what is overwritten or deleted by mistake is gone.",
  remedy: 'Add a BackupPolicy with status "ENABLED", or list the file system in a backup Selection.',
  severity: "medium",
  domain: "data-protection",
  // What the policy says is judged at the policy. A Selection by tags can't be seen to hold this one.
  planned: requires({
    [fileSystem]: anyOf(
      "no BackupPolicy refers to the file system, and no backup Selection lists it",
      hasSatellite({ type: policy, by: "fileSystemId" }, ""),
      hasSatellite({ type: selection, by: "resources" }, ""),
    ),
    [policy]: isOneOf("backupPolicy.status", ["ENABLED"]),
  }),
  examples: {
    bad: [
      { name: "none", resources: [{ type: fileSystem, props: { encrypted: true } }] },
      {
        name: "switched off",
        resources: [
          { type: fileSystem, name: "files", props: {} },
          { type: policy, props: { fileSystemId: ref("files"), backupPolicy: { status: "DISABLED" } } },
        ],
      },
      {
        name: "switched off for one that is planned elsewhere",
        resources: [
          { type: policy, props: { fileSystemId: "fs-1", backupPolicy: [{ status: "DISABLED" }] } },
        ],
      },
    ],
    good: [
      {
        name: "a policy",
        resources: [
          { type: fileSystem, name: "files", props: {} },
          { type: policy, props: { fileSystemId: ref("files"), backupPolicy: { status: "ENABLED" } } },
        ],
      },
      {
        name: "a selection",
        resources: [
          { type: fileSystem, name: "files", props: {} },
          { type: selection, props: { resources: [ref("files", "arn")] } },
        ],
      },
    ],
  },
};
