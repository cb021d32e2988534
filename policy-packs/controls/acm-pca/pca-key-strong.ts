import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isNoneOf, matchesNot } from "../requirements/scalars";

const authority = "aws:acmpca/certificateAuthority:CertificateAuthority";

export const pcaKeyStrong: Control = {
  id: "pca-key-strong",
  title: "Private certificate authorities sign with SHA-256 or better, in hardware of FIPS 140 level 3",
  why: "What an authority signs is trusted by all who trust it, so its key is the one that must not get out.",
  remedy: "Leave keyStorageSecurityStandard out, and take a signingAlgorithm of SHA-256 or better.",
  severity: "medium",
  domain: "identity",
  // Level 3 is the default; a few Regions offer level 2 alone.
  planned: requires({
    [authority]: allOf(
      isNoneOf("keyStorageSecurityStandard", ["FIPS_140_2_LEVEL_2_OR_HIGHER"]),
      isNoneOf("certificateAuthorityConfiguration.keyAlgorithm", ["RSA_1024"]),
      matchesNot("certificateAuthorityConfiguration.signingAlgorithm", /SHA-?1/i, "of SHA-1"),
    ),
  }),
  examples: examplesOf(authority, {
    bad: {
      "level 2": { keyStorageSecurityStandard: "FIPS_140_2_LEVEL_2_OR_HIGHER" },
      "SHA-1, in a list": {
        certificateAuthorityConfiguration: [{ keyAlgorithm: "RSA_2048", signingAlgorithm: "SHA1WITHRSA" }],
      },
    },
    good: {
      "left out": {
        certificateAuthorityConfiguration: { keyAlgorithm: "RSA_4096", signingAlgorithm: "SHA512WITHRSA" },
      },
      "level 3": { keyStorageSecurityStandard: "FIPS_140_2_LEVEL_3_OR_HIGHER" },
    },
  }),
};
