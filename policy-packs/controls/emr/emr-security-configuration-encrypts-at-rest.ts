import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inDocument } from "../requirements/documents";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const configuration = "aws:emr/securityConfiguration:SecurityConfiguration";

export const emrSecurityConfigurationEncryptsAtRest: Control = {
  id: "emr-security-configuration-encrypts-at-rest",
  title: "EMR security configurations encrypt data at rest",
  why: "A cluster copies the data that it works on to its disks and to buckets.",
  remedy:
    "Set EnableAtRestEncryption: true with S3EncryptionConfiguration and LocalDiskEncryptionConfiguration.",
  severity: "high",
  domain: "data-protection",
  planned: requires({
    [configuration]: inDocument("configuration", isTrue("encryptionConfiguration.enableAtRestEncryption")),
  }),
  examples: examplesOf(configuration, {
    bad: {
      "switched off": {
        configuration: JSON.stringify({
          EncryptionConfiguration: { EnableAtRestEncryption: false, EnableInTransitEncryption: true },
        }),
      },
      "no encryption, as an object": {
        configuration: JSON.stringify({
          InstanceMetadataServiceConfiguration: { MinimumInstanceMetadataServiceVersion: 2 },
        }),
      },
    },
    good: {
      "switched on": {
        configuration: JSON.stringify({
          EncryptionConfiguration: { EnableAtRestEncryption: true, EnableInTransitEncryption: false },
        }),
      },
      "as text": {
        configuration: JSON.stringify({ EncryptionConfiguration: { EnableAtRestEncryption: "true" } }),
      },
    },
  }),
};
