import type { Control } from "../model/control";
import { allOf, when } from "../requirements/combined";
import { examplesOf } from "../model/examples-of";
import { isOneOf, matches } from "../requirements/scalars";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";

const endpoint = "aws:dms/endpoint:Endpoint";

export const dmsEndpointTls: Control = {
  id: "dms-endpoint-tls",
  title: "DMS reaches databases over TLS",
  why: "The login and then the whole database would cross the network in plain text.",
  remedy:
    'Set sslMode to "verify-full", or to "require" where the engine has no certificate to check; for Kafka set securityProtocol to "ssl-encryption".',
  severity: "high",
  domain: "data-protection",
  // Left out, the provider takes none and, for Kafka, AWS plaintext. Engines that are not listed are AWS services, which DMS reaches over TLS alone; Redis has a control of its own.
  planned: decided(
    requires({
      [endpoint]: allOf(
        when(
          matches(
            "engineName",
            /^(aurora|azure|babelfish|db2|docdb|mariadb|mongodb|mysql|oracle|postgres|sqlserver|sybase)/,
            "a database",
          ),
          isOneOf("sslMode", ["verify-full", "verify-ca", "require"]),
        ),
        when(
          isOneOf("engineName", ["kafka"]),
          isOneOf("kafkaSettings.securityProtocol", ["ssl-encryption", "ssl-authentication", "sasl-ssl"]),
        ),
      ),
    }),
  ),
  examples: examplesOf(endpoint, {
    bad: {
      "left out": { engineName: "postgres" },
      "switched off": { engineName: "aurora-postgresql", sslMode: "none" },
      "Kafka, the block as a list": {
        engineName: "kafka",
        kafkaSettings: [{ broker: "broker:9092", securityProtocol: "plaintext" }],
      },
    },
    good: {
      verified: { engineName: "postgres", sslMode: "verify-full" },
      "an AWS service": { engineName: "kinesis" },
      Kafka: { engineName: "kafka", kafkaSettings: { broker: "broker:9094", securityProtocol: "sasl-ssl" } },
      "an AWS service whose name holds an engine's": { engineName: "redshift-postgres" },
      "Kafka, with certificates": {
        engineName: "kafka",
        kafkaSettings: { securityProtocol: "ssl-authentication" },
      },
      "Kafka, encrypted": { engineName: "kafka", kafkaSettings: { securityProtocol: "ssl-encryption" } },
      "encrypted, where there is no certificate to verify": { engineName: "sqlserver", sslMode: "require" },
      "an authority that is verified": { engineName: "mysql", sslMode: "verify-ca" },
    },
  }),
};
