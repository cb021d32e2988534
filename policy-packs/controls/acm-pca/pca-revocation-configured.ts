import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { anyOf } from "../requirements/combined";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isOneOf, isTrue } from "../requirements/scalars";

const authority = "aws:acmpca/certificateAuthority:CertificateAuthority";

export const pcaRevocationConfigured: Control = {
  id: "pca-revocation-configured",
  title: "Private certificate authorities say which certificates are revoked",
  why: "Without a list or a responder, a stolen certificate is good until it runs out.",
  remedy: "Enable revocationConfiguration.ocspConfiguration, or crlConfiguration with a bucket.",
  severity: "medium",
  domain: "identity",
  // Authorities for certificates of seven days need none.
  planned: decided(
    requires({
      [authority]: anyOf(
        "revocationConfiguration must enable OCSP or a revocation list",
        isOneOf("usageMode", ["SHORT_LIVED_CERTIFICATE"]),
        isTrue("revocationConfiguration.ocspConfiguration.enabled"),
        isTrue("revocationConfiguration.crlConfiguration.enabled"),
      ),
    }),
  ),
  examples: examplesOf(authority, {
    bad: {
      none: { type: "SUBORDINATE" },
      "a list that is off, in lists": {
        revocationConfiguration: [{ crlConfiguration: [{ enabled: "false", s3BucketName: "crl" }] }],
      },
    },
    good: {
      "a responder": { revocationConfiguration: { ocspConfiguration: { enabled: true } } },
      "a list, in lists": {
        revocationConfiguration: [{ crlConfiguration: [{ enabled: "true", s3BucketName: "crl" }] }],
      },
      "certificates of a week": { usageMode: "SHORT_LIVED_CERTIFICATE" },
    },
  }),
};
