import type { Control } from "../model/control";
import { exampleArn } from "../model/example";
import { isOwnKey } from "../requirements/keys";
import { matches } from "../requirements/scalars";
import { requires } from "../requirements/requires";
import { when } from "../requirements/combined";

const lustre = "aws:fsx/lustreFileSystem:LustreFileSystem";
const ontap = "aws:fsx/ontapFileSystem:OntapFileSystem";
const openzfs = "aws:fsx/openZfsFileSystem:OpenZfsFileSystem";
const windows = "aws:fsx/windowsFileSystem:WindowsFileSystem";
const cache = "aws:fsx/fileCache:FileCache";
const own = isOwnKey("kmsKeyId");

export const fsxEncryptedWithOwnKey: Control = {
  id: "fsx-encrypted-with-own-key",
  title: "FSx file systems are encrypted with a key of your own",
  why: "With a key of your own, reading data takes a second permission that you grant, log and can revoke.",
  remedy: "Set kmsKeyId to the ARN of the data key. It can't be changed later.",
  severity: "medium",
  domain: "data-protection",
  // Scratch file systems of Lustre take no key.
  planned: requires({
    [lustre]: when(matches("deploymentType", /^PERSISTENT/, "persistent"), own),
    [ontap]: own,
    [openzfs]: own,
    [windows]: own,
    [cache]: own,
  }),
  examples: {
    bad: [
      { name: "AWS's key", resources: [{ type: ontap, props: { deploymentType: "MULTI_AZ_1" } }] },
      { name: "Lustre", resources: [{ type: lustre, props: { deploymentType: "PERSISTENT_2" } }] },
      {
        name: "AWS's key by its alias",
        resources: [{ type: windows, props: { kmsKeyId: "alias/aws/fsx" } }],
      },
      { name: "a cache", resources: [{ type: cache, props: { fileCacheType: "LUSTRE" } }] },
    ],
    good: [
      { name: "OpenZFS", resources: [{ type: openzfs, props: { kmsKeyId: exampleArn("key") } }] },
      {
        name: "a scratch file system",
        resources: [{ type: lustre, props: { deploymentType: "SCRATCH_2" } }],
      },
    ],
  },
};
