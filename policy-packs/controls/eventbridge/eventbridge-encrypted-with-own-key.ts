import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const bus = "aws:cloudwatch/eventBus:EventBus";
const archive = "aws:cloudwatch/eventArchive:EventArchive";
const connection = "aws:cloudwatch/eventConnection:EventConnection";

export const eventbridgeEncryptedWithOwnKey: Control = {
  id: "eventbridge-encrypted-with-own-key",
  title: "Event buses, archives and connections are encrypted with a KMS key of one's own",
  why: "Events and the credentials of connections are encrypted in any case; a key of one's own says who may read them.",
  remedy: "Set kmsKeyIdentifier to a KMS key of your own.",
  severity: "low",
  domain: "data-protection",
  planned: requires({
    [bus]: isOwnKey("kmsKeyIdentifier"),
    [archive]: isOwnKey("kmsKeyIdentifier"),
    [connection]: isOwnKey("kmsKeyIdentifier"),
  }),
  examples: examplesOf(bus, {
    bad: {
      "left out": { name: "orders" },
      "AWS's key": { kmsKeyIdentifier: "arn:aws:kms:us-east-1:111122223333:alias/aws/service" },
    },
    good: {
      "a key": { kmsKeyIdentifier: "arn:aws:kms:us-east-1:111122223333:key/1" },
      "an alias": { kmsKeyIdentifier: "arn:aws:kms:us-east-1:111122223333:alias/own" },
    },
  }),
};
