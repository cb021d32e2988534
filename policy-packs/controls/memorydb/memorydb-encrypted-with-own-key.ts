import type { Control } from "../model/control";
import { exampleArn } from "../model/example";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const cluster = "aws:memorydb/cluster:Cluster";
const snapshot = "aws:memorydb/snapshot:Snapshot";
const own = isOwnKey("kmsKeyArn");

export const memorydbEncryptedWithOwnKey: Control = {
  id: "memorydb-encrypted-with-own-key",
  title: "MemoryDB is encrypted with a key of your own",
  why: "With a key of your own, reading data takes a second permission that you grant, log and can revoke.",
  remedy: "Set kmsKeyArn to the ARN of the data key.",
  severity: "medium",
  domain: "data-protection",
  planned: requires({ [cluster]: own, [snapshot]: own }),
  examples: {
    bad: [
      { name: "AWS's key", resources: [{ type: cluster, props: { aclName: "applications" } }] },
      {
        name: "a snapshot with AWS's key by its alias",
        resources: [{ type: snapshot, props: { kmsKeyArn: "alias/aws/memorydb" } }],
      },
    ],
    good: [
      { name: "a key", resources: [{ type: cluster, props: { kmsKeyArn: exampleArn("key") } }] },
      { name: "a snapshot", resources: [{ type: snapshot, props: { kmsKeyArn: exampleArn("key") } }] },
    ],
  },
};
