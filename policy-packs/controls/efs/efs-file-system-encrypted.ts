import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const fileSystem = "aws:efs/fileSystem:FileSystem";

export const efsFileSystemEncrypted: Control = {
  id: "efs-file-system-encrypted",
  title: "EFS file systems are encrypted from the start",
  why: "A file system cannot be encrypted later.",
  remedy: "Set encrypted: true and a kmsKeyId.",
  severity: "high",
  domain: "data-protection",
  // Left out, it is plain.
  planned: requires({ [fileSystem]: isTrue("encrypted") }),
  denied: [
    {
      by: "scp",
      holds: "everywhere",
      sid: "FileSystemsStartEncrypted",
      statement: () => ({
        Action: "elasticfilesystem:CreateFileSystem",
        Resource: "*",
        Condition: { BoolIfExists: { "elasticfilesystem:Encrypted": "false" } },
      }),
      cases: {
        denied: [
          {
            name: "a plain one",
            action: "elasticfilesystem:CreateFileSystem",
            context: { "elasticfilesystem:Encrypted": "false" },
          },
          {
            name: "a plain one, by a deployment",
            caller: "deployment",
            action: "elasticfilesystem:CreateFileSystem",
            context: { "elasticfilesystem:Encrypted": "false" },
          },
          {
            name: "nothing said, which makes it plain",
            caller: "ci",
            action: "elasticfilesystem:CreateFileSystem",
          },
        ],
        allowed: [
          {
            name: "an encrypted one",
            action: "elasticfilesystem:CreateFileSystem",
            context: { "elasticfilesystem:Encrypted": "true" },
          },
          {
            name: "a mount target",
            action: "elasticfilesystem:CreateMountTarget",
            resource: "arn:{partition}:elasticfilesystem:{region}:{account}:file-system/fs-0123456789abcdef0",
          },
          { name: "a look at them", action: "elasticfilesystem:DescribeFileSystems" },
        ],
      },
    },
  ],
  examples: examplesOf(fileSystem, {
    bad: { "left out": { creationToken: "files" }, "plain, as text": { encrypted: "false" } },
    good: { encrypted: { encrypted: true }, "encrypted, as text": { encrypted: "true" } },
  }),
};
