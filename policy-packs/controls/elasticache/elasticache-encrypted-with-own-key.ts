import type { Control } from "../model/control";
import { exampleArn } from "../model/example";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const group = "aws:elasticache/replicationGroup:ReplicationGroup";
const serverless = "aws:elasticache/serverlessCache:ServerlessCache";
const own = isOwnKey("kmsKeyId");

export const elasticacheEncryptedWithOwnKey: Control = {
  id: "elasticache-encrypted-with-own-key",
  title: "ElastiCache is encrypted with a key of your own",
  why: "With a key of your own, reading data takes a second permission that you grant, log and can revoke.",
  remedy: "Set kmsKeyId to the ARN of the data key.",
  severity: "medium",
  domain: "data-protection",
  // A member of a global datastore can have a key of its own as well.
  planned: requires({ [group]: own, [serverless]: own }),
  examples: {
    bad: [
      { name: "AWS's key", resources: [{ type: group, props: { atRestEncryptionEnabled: true } }] },
      {
        name: "a serverless cache with AWS's key by its alias",
        resources: [{ type: serverless, props: { kmsKeyId: "alias/aws/elasticache" } }],
      },
    ],
    good: [
      {
        name: "a key",
        resources: [{ type: group, props: { atRestEncryptionEnabled: true, kmsKeyId: exampleArn("key") } }],
      },
      { name: "a serverless cache", resources: [{ type: serverless, props: { kmsKeyId: "alias/data" } }] },
    ],
  },
};
