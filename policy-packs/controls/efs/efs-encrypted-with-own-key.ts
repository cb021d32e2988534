import type { Control } from "../model/control";
import { exampleArn } from "../model/example";
import { examplesOf } from "../model/examples-of";
import { isOwnKey } from "../requirements/keys";
import { isTrue } from "../requirements/scalars";
import { requires } from "../requirements/requires";
import { when } from "../requirements/combined";

const fileSystem = "aws:efs/fileSystem:FileSystem";

export const efsEncryptedWithOwnKey: Control = {
  id: "efs-encrypted-with-own-key",
  title: "EFS file systems are encrypted with a key of your own",
  why: "With a key of your own, reading data takes a second permission that you grant, log and can revoke.",
  remedy: "Set kmsKeyId to the ARN of the data key.",
  severity: "medium",
  domain: "data-protection",
  // A plain file system is a finding of efs-file-system-encrypted.
  planned: requires({ [fileSystem]: when(isTrue("encrypted"), isOwnKey("kmsKeyId")) }),
  examples: examplesOf(fileSystem, {
    bad: {
      "AWS's key": { encrypted: true },
      "AWS's key by its alias": { encrypted: "true", kmsKeyId: "alias/aws/elasticfilesystem" },
    },
    good: {
      "a key": { encrypted: true, kmsKeyId: exampleArn("key") },
      "an alias": { encrypted: "true", kmsKeyId: "alias/data" },
    },
  }),
};
