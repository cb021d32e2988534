import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const broker = "aws:mq/broker:Broker";

export const mqBrokerInSeveralZones: Control = {
  id: "mq-broker-in-several-zones",
  title: "MQ brokers run in several zones",
  why: "A single broker is gone with its zone.",
  remedy: 'Set deploymentMode: "ACTIVE_STANDBY_MULTI_AZ" for ActiveMQ, "CLUSTER_MULTI_AZ" for RabbitMQ.',
  severity: "low",
  domain: "compute",
  // The provider takes SINGLE_INSTANCE for what is left out (2026).
  planned: decided(
    requires({ [broker]: isOneOf("deploymentMode", ["ACTIVE_STANDBY_MULTI_AZ", "CLUSTER_MULTI_AZ"]) }),
  ),
  examples: examplesOf(broker, {
    bad: {
      "left out": { engineType: "ActiveMQ" },
      one: { engineType: "RabbitMQ", deploymentMode: "SINGLE_INSTANCE" },
    },
    good: {
      "a pair": { engineType: "ActiveMQ", deploymentMode: "ACTIVE_STANDBY_MULTI_AZ" },
      "a cluster": { engineType: "RabbitMQ", deploymentMode: "CLUSTER_MULTI_AZ" },
    },
  }),
};
