import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf, when } from "../requirements/combined";
import { inDocument } from "../requirements/documents";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isOneOf, isTrue } from "../requirements/scalars";

const configuration = "aws:emr/securityConfiguration:SecurityConfiguration";

const disks = "encryptionConfiguration.atRestEncryptionConfiguration.localDiskEncryptionConfiguration";

export const emrSecurityConfigurationEncryptsLocalDisks: Control = {
  id: "emr-security-configuration-encrypts-local-disks",
  title: "EMR security configurations encrypt local disks, EBS volumes too",
  why: "What does not fit into memory lies on the disks of the nodes.",
  remedy: "Set LocalDiskEncryptionConfiguration with a KMS key and EnableEbsEncryption: true.",
  severity: "high",
  domain: "data-protection",
  planned: requires({
    [configuration]: inDocument(
      "configuration",
      allOf(
        isSet(`${disks}.encryptionKeyProviderType`),
        when(
          isOneOf(`${disks}.encryptionKeyProviderType`, ["AwsKms"]),
          isTrue(`${disks}.enableEbsEncryption`),
        ),
      ),
    ),
  }),
  examples: examplesOf(configuration, {
    bad: {
      "buckets only": {
        configuration: JSON.stringify({
          EncryptionConfiguration: {
            EnableAtRestEncryption: true,
            AtRestEncryptionConfiguration: { S3EncryptionConfiguration: { EncryptionMode: "SSE-S3" } },
          },
        }),
      },
      "EBS volumes left out": {
        configuration: JSON.stringify({
          EncryptionConfiguration: {
            EnableAtRestEncryption: true,
            AtRestEncryptionConfiguration: {
              LocalDiskEncryptionConfiguration: { EncryptionKeyProviderType: "AwsKms", AwsKmsKey: "key" },
            },
          },
        }),
      },
    },
    good: {
      both: {
        configuration: JSON.stringify({
          EncryptionConfiguration: {
            EnableAtRestEncryption: true,
            AtRestEncryptionConfiguration: {
              LocalDiskEncryptionConfiguration: {
                EncryptionKeyProviderType: "AwsKms",
                AwsKmsKey: "key",
                EnableEbsEncryption: true,
              },
            },
          },
        }),
      },
      "a key provider of one's own, which has no EBS encryption": {
        configuration: JSON.stringify({
          EncryptionConfiguration: {
            EnableAtRestEncryption: true,
            AtRestEncryptionConfiguration: {
              LocalDiskEncryptionConfiguration: {
                EncryptionKeyProviderType: "Custom",
                S3Object: "s3://b/p.jar",
              },
            },
          },
        }),
      },
    },
  }),
};
