import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isFalse } from "../requirements/scalars";

const broker = "aws:mq/broker:Broker";

export const mqBrokerPrivate: Control = {
  id: "mq-broker-private",
  title: "MQ brokers are not on the internet",
  why: "A public broker asks everyone on the internet for a password.",
  remedy: "Leave publiclyAccessible out, or set it to false, and name subnets.",
  severity: "critical",
  domain: "network",
  // The provider takes false for what is left out (2026).
  planned: requires({ [broker]: isFalse("publiclyAccessible") }),
  examples: examplesOf(broker, {
    bad: {
      public: { engineType: "ActiveMQ", publiclyAccessible: true },
      "public, as text": { engineType: "RabbitMQ", publiclyAccessible: "true" },
    },
    good: { private: { publiclyAccessible: false }, "left out": { engineType: "ActiveMQ" } },
  }),
};
