import type { Control } from "../model/control";
import { exampleArn } from "../model/example";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const instance = "aws:dms/replicationInstance:ReplicationInstance";
const endpoint = "aws:dms/endpoint:Endpoint";
const s3Endpoint = "aws:dms/s3Endpoint:S3Endpoint";
const serverless = "aws:dms/replicationConfig:ReplicationConfig";
const own = isOwnKey("kmsKeyArn");

export const dmsEncryptedWithOwnKey: Control = {
  id: "dms-encrypted-with-own-key",
  title: "DMS encrypts with a key of your own",
  why: "Its disks hold changes that were not applied yet, and its endpoints the logins of databases.",
  remedy: "Set kmsKeyArn (computeConfig.kmsKeyId of a serverless replication) to the ARN of the data key.",
  severity: "medium",
  domain: "data-protection",
  planned: requires({
    [instance]: own,
    [endpoint]: own,
    [s3Endpoint]: own,
    [serverless]: isOwnKey("computeConfig.kmsKeyId"),
  }),
  examples: {
    bad: [
      { name: "AWS's key", resources: [{ type: instance, props: { allocatedStorage: 50 } }] },
      {
        name: "an endpoint with AWS's key by its alias",
        resources: [{ type: endpoint, props: { kmsKeyArn: "alias/aws/dms" } }],
      },
      { name: "an S3 endpoint", resources: [{ type: s3Endpoint, props: { bucketName: "exports" } }] },
    ],
    good: [
      { name: "an instance", resources: [{ type: instance, props: { kmsKeyArn: exampleArn("key") } }] },
      {
        name: "a serverless replication, the block as a list",
        resources: [{ type: serverless, props: { computeConfig: [{ kmsKeyId: exampleArn("key") }] } }],
      },
    ],
  },
};
