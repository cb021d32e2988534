import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inDocument } from "../requirements/documents";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const configuration = "aws:emr/securityConfiguration:SecurityConfiguration";

export const emrSecurityConfigurationEncryptsInTransit: Control = {
  id: "emr-security-configuration-encrypts-in-transit",
  title: "EMR security configurations encrypt data in transit",
  why: "Nodes of a cluster send each other the data that they sort and join.",
  remedy: "Set EnableInTransitEncryption: true with InTransitEncryptionConfiguration.",
  severity: "high",
  domain: "data-protection",
  planned: requires({
    [configuration]: inDocument("configuration", isTrue("encryptionConfiguration.enableInTransitEncryption")),
  }),
  examples: examplesOf(configuration, {
    bad: {
      "switched off": {
        configuration: JSON.stringify({
          EncryptionConfiguration: { EnableAtRestEncryption: true, EnableInTransitEncryption: false },
        }),
      },
      "left out": {
        configuration: JSON.stringify({ EncryptionConfiguration: { EnableAtRestEncryption: true } }),
      },
    },
    good: {
      "switched on": {
        configuration: JSON.stringify({ EncryptionConfiguration: { EnableInTransitEncryption: true } }),
      },
      "as text": {
        configuration: JSON.stringify({ EncryptionConfiguration: { EnableInTransitEncryption: "true" } }),
      },
    },
  }),
};
