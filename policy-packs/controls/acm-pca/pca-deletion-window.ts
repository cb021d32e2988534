import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isAtLeast } from "../requirements/scalars";

const authority = "aws:acmpca/certificateAuthority:CertificateAuthority";

export const pcaDeletionWindow: Control = {
  id: "pca-deletion-window",
  title: "A deleted certificate authority can be restored for 30 days",
  why: "With the authority gone, none of its certificates can be renewed or revoked.",
  remedy: "Leave permanentDeletionTimeInDays out, or set it to 30.",
  severity: "low",
  domain: "identity",
  // The default, and the most that AWS takes, is 30; 14 are what the catalogue asks for keys.
  planned: requires({ [authority]: isAtLeast("permanentDeletionTimeInDays", 14, { unset: 30 }) }),
  examples: examplesOf(authority, {
    bad: {
      "a week": { permanentDeletionTimeInDays: 7 },
      "a week, as text": { permanentDeletionTimeInDays: "7" },
    },
    good: { "left out": { type: "SUBORDINATE" }, "two weeks": { permanentDeletionTimeInDays: 14 } },
  }),
};
