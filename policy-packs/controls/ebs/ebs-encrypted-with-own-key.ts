import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { anyOf } from "../requirements/combined";
import { hasDefaultKey } from "../requirements/ebs-default";
import { isOwnKey } from "../requirements/keys";
import { requiresOfEach } from "../requirements/requires";

const volume = "aws:ebs/volume:Volume";
const snapshotCopy = "aws:ebs/snapshotCopy:SnapshotCopy";
const snapshotImport = "aws:ebs/snapshotImport:SnapshotImport";
const imageCopy = "aws:ec2/amiCopy:AmiCopy";
const defaultKey = "aws:ebs/defaultKmsKey:DefaultKmsKey";

export const ebsEncryptedWithOwnKey: Control = {
  id: "ebs-encrypted-with-own-key",
  title: "EBS volumes, snapshots and copied images are encrypted with a key of your own",
  why: "AWS's own key serves everyone in the account and has a policy that you cannot change: a key of your own can be taken away.",
  remedy: "Set kmsKeyId, or plan aws.ebs.DefaultKmsKey in the account and Region.",
  severity: "medium",
  domain: "data-protection",
  planned: requiresOfEach(
    [volume, snapshotCopy, snapshotImport, imageCopy],
    anyOf("kmsKeyId must name a key", isOwnKey("kmsKeyId"), hasDefaultKey),
  ),
  examples: {
    ...examplesOf([volume, snapshotCopy, snapshotImport, imageCopy], {
      bad: { "AWS's key": { encrypted: true }, "an empty text": { encrypted: true, kmsKeyId: "" } },
      good: {},
    }),
    good: [
      {
        name: "a key",
        resources: [
          { type: volume, props: { encrypted: true, kmsKeyId: "arn:aws:kms:us-east-1:111122223333:key/a" } },
        ],
      },
      {
        name: "a copied image",
        resources: [{ type: imageCopy, props: { encrypted: true, kmsKeyId: "alias/images" } }],
      },
      {
        name: "the account's key",
        resources: [
          { type: volume, props: { encrypted: true } },
          { type: defaultKey, props: { keyArn: "arn:aws:kms:us-east-1:111122223333:key/a" } },
        ],
      },
    ],
  },
};
