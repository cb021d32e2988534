import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const connector = "aws:mskconnect/connector:Connector";

export const mskConnectorEncryptedInTransit: Control = {
  id: "msk-connector-encrypted-in-transit",
  title: "MSK connectors use TLS",
  why: "A connector moves whole topics; in clear, everyone on the way reads them.",
  remedy: 'Set kafkaClusterEncryptionInTransit: { encryptionType: "TLS" }.',
  severity: "high",
  domain: "data-protection",
  // The provider takes PLAINTEXT for what is left out (2026).
  planned: requires({ [connector]: isOneOf("kafkaClusterEncryptionInTransit.encryptionType", ["TLS"]) }),
  examples: examplesOf(connector, {
    bad: {
      "left out": { kafkaconnectVersion: "3.7.x" },
      "in clear, in a list of one": { kafkaClusterEncryptionInTransit: [{ encryptionType: "PLAINTEXT" }] },
    },
    good: {
      TLS: { kafkaClusterEncryptionInTransit: { encryptionType: "TLS" } },
      "in a list of one": { kafkaClusterEncryptionInTransit: [{ encryptionType: "TLS" }] },
    },
  }),
};
