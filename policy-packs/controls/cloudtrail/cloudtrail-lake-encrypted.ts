import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const type = "aws:cloudtrail/eventDataStore:EventDataStore";

export const cloudtrailLakeEncrypted: Control = {
  id: "cloudtrail-lake-encrypted",
  title: "Event data stores of CloudTrail Lake are encrypted with a key of your own",
  why: "What the store holds tells every name and address in the organization.",
  remedy: "Set kmsKeyId.",
  severity: "medium",
  domain: "logging",
  baseline: true,
  planned: requires({ [type]: isOwnKey("kmsKeyId") }),
  examples: examplesOf(type, {
    bad: { "AWS's key": { name: "events" }, "an empty text": { name: "events", kmsKeyId: "" } },
    good: {
      "own key": { kmsKeyId: "arn:aws:kms:us-east-1:111122223333:key/0a1b" },
      "by alias": { kmsKeyId: "alias/events" },
    },
  }),
};
