import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { decided } from "../requirements/decided";
import { requiresOfEach } from "../requirements/requires";
import { isFalse } from "../requirements/scalars";

const types = ["aws:kms/key:Key", "aws:kms/externalKey:ExternalKey"] as const;
const [type] = types;

export const kmsKeyInOneRegion: Control = {
  id: "kms-key-in-one-region",
  title: "KMS keys stay in one Region unless data move between Regions",
  why: "A multi-Region key decrypts the same data wherever a replica is made: it undoes the border between Regions.",
  remedy:
    "Leave multiRegion out; use one where data are encrypted in one Region and read in another, and except it with that reason.",
  severity: "low",
  domain: "data-protection",
  planned: decided(requiresOfEach(types, isFalse("multiRegion"))),
  examples: examplesOf(type, {
    bad: { "several Regions": { multiRegion: true }, "as text": { multiRegion: "true" } },
    good: { "one Region": { multiRegion: false }, "left to AWS": {} },
  }),
};
