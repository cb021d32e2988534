import type { Control } from "../model/control";
import { exampleArn } from "../model/example";
import { examplesOf } from "../model/examples-of";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const database = "aws:timestreamwrite/database:Database";

export const timestreamEncryptedWithOwnKey: Control = {
  id: "timestream-encrypted-with-own-key",
  title: "Timestream databases are encrypted with a key of your own",
  why: "With a key of your own, reading data takes a second permission that you grant, log and can revoke.",
  remedy: "Set kmsKeyId to the ARN of the data key.",
  severity: "medium",
  domain: "data-protection",
  planned: requires({ [database]: isOwnKey("kmsKeyId") }),
  examples: examplesOf(database, {
    bad: {
      "left out": { databaseName: "metrics" },
      "AWS's key by its alias": { kmsKeyId: "arn:aws:kms:us-east-1:111122223333:alias/aws/timestream" },
    },
    good: { "a key": { kmsKeyId: exampleArn("key") }, "an alias": { kmsKeyId: "alias/data" } },
  }),
};
