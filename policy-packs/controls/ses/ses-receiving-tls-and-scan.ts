import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isOneOf, isTrue } from "../requirements/scalars";

const type = "aws:ses/receiptRule:ReceiptRule";

export const sesReceivingTlsAndScan: Control = {
  id: "ses-receiving-tls-and-scan",
  title: "Mail is received over TLS and scanned",
  why: "What comes in clear was readable on the way, and what is not scanned brings malware into the bucket.",
  remedy: "Set tlsPolicy: Require and scanEnabled: true.",
  severity: "low",
  domain: "data-protection",
  // Optional and false when left out.
  planned: requires({ [type]: allOf(isOneOf("tlsPolicy", ["Require"]), isTrue("scanEnabled")) }),
  examples: examplesOf(type, {
    bad: {
      "left to AWS": { ruleSetName: "in" },
      "not scanned, as text": { ruleSetName: "in", tlsPolicy: "Require", scanEnabled: "false" },
    },
    good: {
      both: { ruleSetName: "in", tlsPolicy: "Require", scanEnabled: true },
      "both, as text": { ruleSetName: "in", tlsPolicy: "Require", scanEnabled: "true" },
    },
  }),
};
