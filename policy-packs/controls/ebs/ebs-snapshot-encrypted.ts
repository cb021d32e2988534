import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { anyOf } from "../requirements/combined";
import { isEncryptedByDefault } from "../requirements/ebs-default";
import { requiresOfEach } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const snapshotCopy = "aws:ebs/snapshotCopy:SnapshotCopy";
const snapshotImport = "aws:ebs/snapshotImport:SnapshotImport";
const byDefault = "aws:ebs/encryptionByDefault:EncryptionByDefault";

export const ebsSnapshotEncrypted: Control = {
  id: "ebs-snapshot-encrypted",
  title: "Copies and imports of EBS snapshots are encrypted",
  why: "A plain snapshot can be shared and copied with everything on it.",
  remedy: "Set encrypted: true, or plan aws.ebs.EncryptionByDefault in the account and Region.",
  severity: "high",
  domain: "data-protection",
  planned: requiresOfEach(
    [snapshotCopy, snapshotImport],
    anyOf("encrypted must be true", isTrue("encrypted"), isEncryptedByDefault),
  ),
  examples: {
    ...examplesOf([snapshotCopy, snapshotImport], {
      bad: { "left out": { description: "a" }, "off, as text": { encrypted: "false" } },
      good: {},
    }),
    good: [
      { name: "encrypted", resources: [{ type: snapshotCopy, props: { encrypted: true } }] },
      { name: "encrypted, as text", resources: [{ type: snapshotImport, props: { encrypted: "true" } }] },
      {
        name: "encrypted by default",
        resources: [
          { type: snapshotCopy, props: {} },
          { type: byDefault, props: { enabled: true } },
        ],
      },
    ],
  },
};
