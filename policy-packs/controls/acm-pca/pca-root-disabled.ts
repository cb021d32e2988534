import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { when } from "../requirements/combined";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isFalse, isOneOf } from "../requirements/scalars";

const authority = "aws:acmpca/certificateAuthority:CertificateAuthority";

export const pcaRootDisabled: Control = {
  id: "pca-root-disabled",
  title: "Root certificate authorities are switched off between uses",
  why: "A root signs a subordinate authority once in years; the rest of the time it can only be misused.",
  remedy: "Set enabled: false once the subordinate authority has its certificate.",
  severity: "low",
  domain: "identity",
  // Roots are on by default, and subordinate is the default type.
  planned: decided(
    requires({ [authority]: when(isOneOf("type", ["ROOT"]), isFalse("enabled", { unset: true })) }),
  ),
  examples: examplesOf(authority, {
    bad: { on: { type: "ROOT", enabled: true }, "left out": { type: "ROOT" } },
    good: { off: { type: "ROOT", enabled: "false" }, "a subordinate one": { enabled: true } },
  }),
};
