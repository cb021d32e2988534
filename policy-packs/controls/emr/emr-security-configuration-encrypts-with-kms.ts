import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inDocument } from "../requirements/documents";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const configuration = "aws:emr/securityConfiguration:SecurityConfiguration";

export const emrSecurityConfigurationEncryptsWithKms: Control = {
  id: "emr-security-configuration-encrypts-with-kms",
  title: "EMR security configurations encrypt what goes to S3 with KMS",
  why: "A key of KMS says who may read the results; with SSE-S3 anyone who reads the bucket reads them.",
  remedy: 'Set EncryptionMode: "SSE-KMS" or "CSE-KMS" in S3EncryptionConfiguration.',
  severity: "medium",
  domain: "data-protection",
  planned: requires({
    [configuration]: inDocument(
      "configuration",
      isOneOf(
        "encryptionConfiguration.atRestEncryptionConfiguration.s3EncryptionConfiguration.encryptionMode",
        ["SSE-KMS", "CSE-KMS", "CSE-Custom"],
      ),
    ),
  }),
  examples: examplesOf(configuration, {
    bad: {
      "SSE-S3": {
        configuration: JSON.stringify({
          EncryptionConfiguration: {
            EnableAtRestEncryption: true,
            AtRestEncryptionConfiguration: { S3EncryptionConfiguration: { EncryptionMode: "SSE-S3" } },
          },
        }),
      },
      "left out": {
        configuration: JSON.stringify({ EncryptionConfiguration: { EnableAtRestEncryption: false } }),
      },
    },
    good: {
      "SSE-KMS": {
        configuration: JSON.stringify({
          EncryptionConfiguration: {
            EnableAtRestEncryption: true,
            AtRestEncryptionConfiguration: {
              S3EncryptionConfiguration: { EncryptionMode: "SSE-KMS", AwsKmsKey: "key" },
            },
          },
        }),
      },
      "CSE-KMS, as an object": {
        configuration: JSON.stringify({
          encryptionConfiguration: {
            atRestEncryptionConfiguration: { s3EncryptionConfiguration: { encryptionMode: "CSE-KMS" } },
          },
        }),
      },
    },
  }),
};
