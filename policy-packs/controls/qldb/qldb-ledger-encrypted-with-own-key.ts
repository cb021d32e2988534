import type { Control } from "../model/control";
import { exampleArn } from "../model/example";
import { examplesOf } from "../model/examples-of";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const ledger = "aws:qldb/ledger:Ledger";

export const qldbLedgerEncryptedWithOwnKey: Control = {
  id: "qldb-ledger-encrypted-with-own-key",
  title: "Ledgers are encrypted with a key of your own",
  why: "With a key of your own, reading data takes a second permission that you grant, log and can revoke.",
  remedy: "Set kmsKey to the ARN of the data key.",
  severity: "medium",
  domain: "data-protection",
  planned: requires({ [ledger]: isOwnKey("kmsKey") }),
  examples: examplesOf(ledger, {
    bad: { "left out": { permissionsMode: "STANDARD" }, "AWS's key": { kmsKey: "AWS_OWNED_KMS_KEY" } },
    good: {
      "a key": { kmsKey: exampleArn("key") },
      "a key, beside others": { kmsKey: exampleArn("key"), deletionProtection: true },
    },
  }),
};
