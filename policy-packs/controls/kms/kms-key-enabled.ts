import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const key = "aws:kms/key:Key";
const others = [
  "aws:kms/replicaKey:ReplicaKey",
  "aws:kms/externalKey:ExternalKey",
  "aws:kms/replicaExternalKey:ReplicaExternalKey",
];

export const kmsKeyEnabled: Control = {
  id: "kms-key-enabled",
  title: "KMS keys that are planned are usable",
  why: "What a disabled key encrypts cannot be read, nor backed up, by anyone; often it is the first step of a deletion that was never reviewed.",
  remedy:
    "Leave isEnabled (or enabled) out or true; to retire a key, remove it and let its deletion window run.",
  severity: "medium",
  domain: "data-protection",
  // AWS enables new keys. An external key without material cannot be enabled yet; the provider leaves its
  // state to AWS.
  planned: requires({
    [key]: isTrue("isEnabled", { unset: true }),
    ...Object.fromEntries(others.map((type) => [type, isTrue("enabled", { unset: true })])),
  }),
  examples: examplesOf(key, {
    bad: { disabled: { isEnabled: false }, "disabled, as text": { isEnabled: "false" } },
    good: { enabled: { isEnabled: true }, "left to AWS": { enableKeyRotation: true } },
  }),
};
