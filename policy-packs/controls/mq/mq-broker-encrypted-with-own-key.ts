import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf } from "../requirements/combined";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";
import { isFalse } from "../requirements/scalars";

const broker = "aws:mq/broker:Broker";

export const mqBrokerEncryptedWithOwnKey: Control = {
  id: "mq-broker-encrypted-with-own-key",
  title: "MQ brokers are encrypted with a KMS key of one's own",
  why: "AWS encrypts a broker in any case; a key of one's own says who may read and shows each use.",
  remedy: "Set encryptionOptions: { useAwsOwnedKey: false, kmsKeyId }.",
  severity: "low",
  domain: "data-protection",
  // The provider takes the key that AWS owns for what is left out (2026).
  planned: requires({
    [broker]: allOf(
      isFalse("encryptionOptions.useAwsOwnedKey", { unset: true }),
      isOwnKey("encryptionOptions.kmsKeyId"),
    ),
  }),
  examples: examplesOf(broker, {
    bad: {
      "left out": { engineType: "ActiveMQ" },
      "AWS's key for MQ, in a list of one": { encryptionOptions: [{ useAwsOwnedKey: false }] },
    },
    good: {
      "a key": {
        encryptionOptions: { useAwsOwnedKey: false, kmsKeyId: "arn:aws:kms:us-east-1:111122223333:key/1" },
      },
      "as text": {
        encryptionOptions: [
          { useAwsOwnedKey: "false", kmsKeyId: "arn:aws:kms:us-east-1:111122223333:key/1" },
        ],
      },
    },
  }),
};
