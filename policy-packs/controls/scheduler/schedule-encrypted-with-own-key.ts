import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const schedule = "aws:scheduler/schedule:Schedule";

export const scheduleEncryptedWithOwnKey: Control = {
  id: "schedule-encrypted-with-own-key",
  title: "Schedules are encrypted with a KMS key of one's own",
  why: "A schedule holds the input of what it starts; a key of one's own says who may read it.",
  remedy: "Set kmsKeyArn, and let the schedule's role decrypt with the key.",
  severity: "low",
  domain: "data-protection",
  planned: requires({ [schedule]: isOwnKey("kmsKeyArn") }),
  examples: examplesOf(schedule, {
    bad: {
      "left out": { scheduleExpression: "rate(1 day)" },
      "AWS's key": { kmsKeyArn: "arn:aws:kms:us-east-1:111122223333:alias/aws/s3" },
    },
    good: {
      "a key": { kmsKeyArn: "arn:aws:kms:us-east-1:111122223333:key/1" },
      "an alias": { kmsKeyArn: "arn:aws:kms:us-east-1:111122223333:alias/jobs" },
    },
  }),
};
