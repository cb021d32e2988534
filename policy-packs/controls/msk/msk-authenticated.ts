import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf, anyOf } from "../requirements/combined";
import { isSet } from "../requirements/presence";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isFalse, isTrue } from "../requirements/scalars";

const cluster = "aws:msk/cluster:Cluster";

export const mskAuthenticated: Control = {
  id: "msk-authenticated",
  title: "MSK clusters ask every client who it is",
  why: "Otherwise anyone who reaches a broker reads and writes every topic.",
  remedy: "Set clientAuthentication to sasl.iam, sasl.scram or tls, and leave unauthenticated out.",
  severity: "medium",
  domain: "identity",
  // A cluster without any kind of authentication lets everyone in.
  planned: decided(
    requires({
      [cluster]: allOf(
        isFalse("clientAuthentication.unauthenticated"),
        anyOf(
          "clientAuthentication must set sasl.iam, sasl.scram or tls",
          isTrue("clientAuthentication.sasl.iam"),
          isTrue("clientAuthentication.sasl.scram"),
          isSet("clientAuthentication.tls.certificateAuthorityArns"),
        ),
      ),
    }),
  ),
  examples: examplesOf(cluster, {
    bad: {
      "left out": { kafkaVersion: "3.8.x" },
      "beside IAM, as text in a list of one": {
        clientAuthentication: [{ unauthenticated: "true", sasl: { iam: true } }],
      },
    },
    good: {
      IAM: { clientAuthentication: { sasl: { iam: true } } },
      "certificates, in lists of one": {
        clientAuthentication: [{ tls: [{ certificateAuthorityArns: ["ca"] }], unauthenticated: false }],
      },
    },
  }),
};
