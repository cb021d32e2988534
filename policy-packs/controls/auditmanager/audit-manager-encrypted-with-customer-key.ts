import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const type = "aws:auditmanager/accountRegistration:AccountRegistration";

export const auditManagerEncryptedWithCustomerKey: Control = {
  id: "audit-manager-encrypted-with-customer-key",
  title: "Audit Manager's evidence is encrypted with a key of your own",
  why: "Evidence of every control says where each one fails.",
  remedy: "Set kmsKey.",
  severity: "low",
  domain: "data-protection",
  baseline: true,
  planned: requires({ [type]: isOwnKey("kmsKey") }),
  examples: examplesOf(type, {
    bad: { "AWS's key": {}, "an empty text": { kmsKey: "" } },
    good: {
      "own key": { kmsKey: "arn:aws:kms:us-east-1:111122223333:key/0a1b" },
      "own key, with an administrator": {
        delegatedAdminAccount: "111122223333",
        kmsKey: "arn:aws:kms:us-east-1:111122223333:key/0a1b",
      },
    },
  }),
};
