import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isFalse } from "../requirements/scalars";

const type = "aws:ram/resourceShare:ResourceShare";

export const ramShareClosedToOutsiders: Control = {
  id: "ram-share-closed-to-outsiders",
  title: "Resource shares admit accounts of the organization only",
  why: "An invitation to a foreign account is accepted there, out of sight of everyone here.",
  remedy: "Set allowExternalPrincipals: false.",
  severity: "medium",
  domain: "organization",
  // The provider sends false when it is left out.
  planned: requires({ [type]: isFalse("allowExternalPrincipals", { unset: false }) }),
  examples: examplesOf(type, {
    bad: { open: { allowExternalPrincipals: true }, "open, as text": { allowExternalPrincipals: "true" } },
    good: { closed: { allowExternalPrincipals: false }, "left to the provider": { name: "subnets" } },
  }),
};
