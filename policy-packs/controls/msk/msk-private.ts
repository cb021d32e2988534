import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const cluster = "aws:msk/cluster:Cluster";

export const mskPrivate: Control = {
  id: "msk-private",
  title: "MSK brokers are not on the internet",
  why: "A public broker is reached by everyone who finds its name.",
  remedy: 'Leave publicAccess out, or set its type to "DISABLED".',
  severity: "critical",
  domain: "network",
  // AWS takes DISABLED for what is left out (2026).
  planned: requires({
    [cluster]: isOneOf("brokerNodeGroupInfo.connectivityInfo.publicAccess.type", ["DISABLED"], {
      unset: "DISABLED",
    }),
  }),
  examples: examplesOf(cluster, {
    bad: {
      public: {
        brokerNodeGroupInfo: { connectivityInfo: { publicAccess: { type: "SERVICE_PROVIDED_EIPS" } } },
      },
      "in lists of one": {
        brokerNodeGroupInfo: [{ connectivityInfo: [{ publicAccess: [{ type: "SERVICE_PROVIDED_EIPS" }] }] }],
      },
    },
    good: {
      "left out": { brokerNodeGroupInfo: { instanceType: "kafka.m7g.large" } },
      private: { brokerNodeGroupInfo: { connectivityInfo: { publicAccess: { type: "DISABLED" } } } },
    },
  }),
};
