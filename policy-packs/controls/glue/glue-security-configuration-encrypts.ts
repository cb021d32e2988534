import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf } from "../requirements/combined";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const configuration = "aws:glue/securityConfiguration:SecurityConfiguration";

const encryption = "encryptionConfiguration";

export const glueSecurityConfigurationEncrypts: Control = {
  id: "glue-security-configuration-encrypts",
  title: "Glue security configurations encrypt results, logs and bookmarks",
  why: "A job writes what it reads into results, and parts of it into logs and bookmarks.",
  remedy:
    'Set s3Encryption to "SSE-KMS" or "SSE-S3", cloudwatchEncryption to "SSE-KMS" and jobBookmarksEncryption to "CSE-KMS".',
  severity: "high",
  domain: "data-protection",
  // The provider takes DISABLED for each that is left out (2026).
  planned: decided(
    requires({
      [configuration]: allOf(
        isOneOf(`${encryption}.s3Encryption.s3EncryptionMode`, ["SSE-KMS", "SSE-S3"]),
        isOneOf(`${encryption}.cloudwatchEncryption.cloudwatchEncryptionMode`, ["SSE-KMS"]),
        isOneOf(`${encryption}.jobBookmarksEncryption.jobBookmarksEncryptionMode`, ["CSE-KMS"]),
      ),
    }),
  ),
  examples: examplesOf(configuration, {
    bad: {
      "all off": {
        encryptionConfiguration: { s3Encryption: {}, cloudwatchEncryption: {}, jobBookmarksEncryption: {} },
      },
      "bookmarks off, in lists of one": {
        encryptionConfiguration: [
          {
            s3Encryption: [{ s3EncryptionMode: "SSE-S3" }],
            cloudwatchEncryption: [{ cloudwatchEncryptionMode: "SSE-KMS" }],
            jobBookmarksEncryption: [{ jobBookmarksEncryptionMode: "DISABLED" }],
          },
        ],
      },
      "logs off": {
        encryptionConfiguration: {
          s3Encryption: { s3EncryptionMode: "SSE-KMS" },
          jobBookmarksEncryption: { jobBookmarksEncryptionMode: "CSE-KMS" },
        },
      },
      "results off": {
        encryptionConfiguration: {
          cloudwatchEncryption: { cloudwatchEncryptionMode: "SSE-KMS" },
          jobBookmarksEncryption: { jobBookmarksEncryptionMode: "CSE-KMS" },
        },
      },
    },
    good: {
      "all on": {
        encryptionConfiguration: {
          s3Encryption: { s3EncryptionMode: "SSE-KMS", kmsKeyArn: "key" },
          cloudwatchEncryption: { cloudwatchEncryptionMode: "SSE-KMS" },
          jobBookmarksEncryption: { jobBookmarksEncryptionMode: "CSE-KMS" },
        },
      },
      "in lists of one": {
        encryptionConfiguration: [
          {
            s3Encryption: [{ s3EncryptionMode: "SSE-S3" }],
            cloudwatchEncryption: [{ cloudwatchEncryptionMode: "SSE-KMS" }],
            jobBookmarksEncryption: [{ jobBookmarksEncryptionMode: "CSE-KMS" }],
          },
        ],
      },
    },
  }),
};
