import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const flow = "aws:appflow/flow:Flow";
const profile = "aws:appflow/connectorProfile:ConnectorProfile";

export const appflowEncryptedWithOwnKey: Control = {
  id: "appflow-encrypted-with-own-key",
  title: "AppFlow flows and connections are encrypted with a KMS key of one's own",
  why: "A connection holds credentials of another company's service, a flow the data that it moves.",
  remedy: "Set kmsArn to a KMS key of your own.",
  severity: "low",
  domain: "data-protection",
  planned: requires({ [flow]: isOwnKey("kmsArn"), [profile]: isOwnKey("kmsArn") }),
  examples: examplesOf(flow, {
    bad: {
      "left out": { name: "leads" },
      "AWS's key": { kmsArn: "arn:aws:kms:us-east-1:111122223333:alias/aws/service" },
    },
    good: {
      "a key": { kmsArn: "arn:aws:kms:us-east-1:111122223333:key/1" },
      "an alias": { kmsArn: "arn:aws:kms:us-east-1:111122223333:alias/own" },
    },
  }),
};
