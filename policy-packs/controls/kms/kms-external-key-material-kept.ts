import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isUnset } from "../requirements/presence";
import { requires } from "../requirements/requires";

const type = "aws:kms/externalKey:ExternalKey";

export const kmsExternalKeyMaterialKept: Control = {
  id: "kms-external-key-material-kept",
  title: "Imported key material does not expire",
  why: "When imported material expires, everything that the key encrypts is unreadable from that minute on.",
  remedy: "Leave validTo out, and delete the material when the key is retired.",
  severity: "low",
  domain: "data-protection",
  planned: requires({ [type]: isUnset("validTo") }),
  examples: examplesOf(type, {
    bad: {
      expires: { validTo: "2027-01-01T00:00:00Z" },
      "expires, beside a window": { validTo: "2030-06-30T12:00:00Z", deletionWindowInDays: 30 },
    },
    good: { "does not expire": { deletionWindowInDays: 30 }, "an empty text": { validTo: "" } },
  }),
};
