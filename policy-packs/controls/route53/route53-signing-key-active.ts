import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const key = "aws:route53/keySigningKey:KeySigningKey";

export const route53SigningKeyActive: Control = {
  id: "route53-signing-key-active",
  title: "DNSSEC signing keys are active",
  why: "Records that an inactive key signs do not resolve where signatures are checked.",
  remedy: 'Leave status out or set it to "ACTIVE".',
  severity: "medium",
  domain: "network",
  planned: requires({ [key]: isOneOf("status", ["ACTIVE"], { unset: "ACTIVE" }) }),
  examples: examplesOf(key, {
    bad: { "switched off": { status: "INACTIVE" }, "in lower case": { status: "active" } },
    good: { "active by default": { name: "zone" }, active: { status: "ACTIVE" } },
  }),
};
