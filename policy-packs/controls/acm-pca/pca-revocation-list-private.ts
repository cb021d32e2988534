import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { when } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isOneOf, isTrue } from "../requirements/scalars";

const authority = "aws:acmpca/certificateAuthority:CertificateAuthority";

export const pcaRevocationListPrivate: Control = {
  id: "pca-revocation-list-private",
  title: "Private certificate authorities keep their revocation list's objects private",
  why: "A public object needs a bucket without a block on public access; viewers can read the list through CloudFront.",
  remedy: 'Set crlConfiguration.s3ObjectAcl: "BUCKET_OWNER_FULL_CONTROL".',
  severity: "medium",
  domain: "data-protection",
  // The default is "PUBLIC_READ", as of November 2026.
  planned: requires({
    [authority]: when(
      isTrue("revocationConfiguration.crlConfiguration.enabled"),
      isOneOf("revocationConfiguration.crlConfiguration.s3ObjectAcl", ["BUCKET_OWNER_FULL_CONTROL"]),
    ),
  }),
  examples: examplesOf(authority, {
    bad: {
      "left out": { revocationConfiguration: { crlConfiguration: { enabled: true, s3BucketName: "crl" } } },
      "public, in lists": {
        revocationConfiguration: [{ crlConfiguration: [{ enabled: "true", s3ObjectAcl: "PUBLIC_READ" }] }],
      },
    },
    good: {
      private: {
        revocationConfiguration: {
          crlConfiguration: { enabled: true, s3ObjectAcl: "BUCKET_OWNER_FULL_CONTROL" },
        },
      },
      "no list": { type: "SUBORDINATE" },
    },
  }),
};
