import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf } from "../requirements/combined";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const encryption = "aws:xray/encryptionConfig:EncryptionConfig";

export const xrayEncryptedWithOwnKey: Control = {
  id: "xray-encrypted-with-own-key",
  title: "Traces are encrypted with a KMS key of one's own",
  why: "Traces show addresses, queries and parameters.",
  remedy: 'Set type: "KMS" and keyId.',
  severity: "low",
  domain: "data-protection",
  planned: requires({ [encryption]: allOf(isOneOf("type", ["KMS"]), isOwnKey("keyId")) }),
  examples: examplesOf(encryption, {
    bad: { "AWS's": { type: "NONE" }, "no key": { type: "KMS" } },
    good: {
      "a key": { type: "KMS", keyId: "arn:aws:kms:us-east-1:111122223333:key/1" },
      "an alias": { type: "KMS", keyId: "alias/traces" },
    },
  }),
};
