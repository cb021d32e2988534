import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isOneOf, isTrue } from "../requirements/scalars";

const cluster = "aws:msk/cluster:Cluster";

export const mskEncryptedInTransit: Control = {
  id: "msk-encrypted-in-transit",
  title: "MSK clusters take TLS only, among brokers too",
  why: "In clear, everyone on the way reads each message.",
  remedy: 'Leave encryptionInTransit out, or set clientBroker: "TLS" and inCluster: true.',
  severity: "high",
  domain: "data-protection",
  // The provider takes TLS and true for what is left out (2026).
  planned: requires({
    [cluster]: allOf(
      isOneOf("encryptionInfo.encryptionInTransit.clientBroker", ["TLS"], { unset: "TLS" }),
      isTrue("encryptionInfo.encryptionInTransit.inCluster", { unset: true }),
    ),
  }),
  examples: examplesOf(cluster, {
    bad: {
      both: { encryptionInfo: { encryptionInTransit: { clientBroker: "TLS_PLAINTEXT" } } },
      "in clear among brokers, as text in lists of one": {
        encryptionInfo: [{ encryptionInTransit: [{ inCluster: "false" }] }],
      },
    },
    good: {
      TLS: { encryptionInfo: { encryptionInTransit: { clientBroker: "TLS", inCluster: true } } },
      "left out": { kafkaVersion: "3.8.x" },
    },
  }),
};
