import type { Control } from "../model/control";
import { allOf } from "../requirements/combined";
import { exampleArn } from "../model/example";
import { examplesOf } from "../model/examples-of";
import { isOneOf } from "../requirements/scalars";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const table = "aws:keyspaces/table:Table";

export const keyspacesTableEncryptedWithOwnKey: Control = {
  id: "keyspaces-table-encrypted-with-own-key",
  title: "Keyspaces tables are encrypted with a key of your own",
  why: "With a key of your own, reading data takes a second permission that you grant, log and can revoke.",
  remedy: 'Set encryptionSpecification to type "CUSTOMER_MANAGED_KMS_KEY" with kmsKeyIdentifier.',
  severity: "medium",
  domain: "data-protection",
  planned: requires({
    [table]: allOf(
      isOneOf("encryptionSpecification.type", ["CUSTOMER_MANAGED_KMS_KEY"]),
      isOwnKey("encryptionSpecification.kmsKeyIdentifier"),
    ),
  }),
  examples: examplesOf(table, {
    bad: {
      "left out": { tableName: "orders" },
      "AWS's key": { encryptionSpecification: { type: "AWS_OWNED_KMS_KEY" } },
      "no key, the block as a list": { encryptionSpecification: [{ type: "CUSTOMER_MANAGED_KMS_KEY" }] },
    },
    good: {
      "a key": {
        encryptionSpecification: { type: "CUSTOMER_MANAGED_KMS_KEY", kmsKeyIdentifier: exampleArn("key") },
      },
      "a key, the block as a list": {
        encryptionSpecification: [{ type: "CUSTOMER_MANAGED_KMS_KEY", kmsKeyIdentifier: exampleArn("key") }],
      },
    },
  }),
};
