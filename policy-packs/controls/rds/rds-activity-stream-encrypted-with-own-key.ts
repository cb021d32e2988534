import type { Control } from "../model/control";
import { exampleArn } from "../model/example";
import { examplesOf } from "../model/examples-of";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const stream = "aws:rds/clusterActivityStream:ClusterActivityStream";

export const rdsActivityStreamEncryptedWithOwnKey: Control = {
  id: "rds-activity-stream-encrypted-with-own-key",
  title: "Activity streams are encrypted with a key of your own",
  why: "A stream holds every statement with its values, in Kinesis, where its readers need the key.",
  remedy: "Set kmsKeyId to the ARN of a key that the auditors may use.",
  severity: "medium",
  domain: "data-protection",
  planned: requires({ [stream]: isOwnKey("kmsKeyId") }),
  examples: examplesOf(stream, {
    bad: {
      "AWS's key by its alias": { mode: "async", kmsKeyId: "alias/aws/rds" },
      "an empty text": { mode: "sync", kmsKeyId: "" },
    },
    good: {
      "a key": { mode: "async", kmsKeyId: exampleArn("key") },
      "an alias": { mode: "sync", kmsKeyId: "alias/audit" },
    },
  }),
};
