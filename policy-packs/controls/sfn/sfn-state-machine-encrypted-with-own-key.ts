import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf } from "../requirements/combined";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const machine = "aws:sfn/stateMachine:StateMachine";

export const sfnStateMachineEncryptedWithOwnKey: Control = {
  id: "sfn-state-machine-encrypted-with-own-key",
  title: "State machines are encrypted with a KMS key of one's own",
  why: "AWS encrypts a machine's history in any case; a key of one's own says who may read it.",
  remedy: 'Set encryptionConfiguration: { type: "CUSTOMER_MANAGED_KMS_KEY", kmsKeyId }.',
  severity: "low",
  domain: "data-protection",
  planned: requires({
    [machine]: allOf(
      isOneOf("encryptionConfiguration.type", ["CUSTOMER_MANAGED_KMS_KEY"]),
      isOwnKey("encryptionConfiguration.kmsKeyId"),
    ),
  }),
  examples: examplesOf(machine, {
    bad: {
      "left out": { definition: "{}" },
      "AWS's, in a list of one": { encryptionConfiguration: [{ type: "AWS_OWNED_KEY" }] },
    },
    good: {
      "a key": { encryptionConfiguration: { type: "CUSTOMER_MANAGED_KMS_KEY", kmsKeyId: "alias/flows" } },
      "in a list of one": {
        encryptionConfiguration: [
          { type: "CUSTOMER_MANAGED_KMS_KEY", kmsKeyId: "arn:aws:kms:us-east-1:111122223333:key/1" },
        ],
      },
    },
  }),
};
