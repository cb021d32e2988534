import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { matches } from "../requirements/scalars";

const broker = "aws:mq/broker:Broker";
/** ActiveMQ from 5.18, RabbitMQ from 3.13: what AWS supported in November 2026, and what is newer. */
const supported = /^(5\.(1[89]|[2-9]\d)|3\.(1[3-9]|[2-9]\d)|[46-9]\.\d+)(\.|$)/;

export const mqBrokerVersionSupported: Control = {
  id: "mq-broker-version-supported",
  title: "MQ brokers run a version that AWS supports",
  why: "A version out of support gets no more fixes, and then is upgraded without being asked.",
  remedy: "Set engineVersion to a version in support.",
  severity: "medium",
  domain: "compute",

  planned: requires({
    [broker]: matches(
      "engineVersion",
      supported,
      "a version in support: ActiveMQ 5.18, RabbitMQ 3.13 or newer",
    ),
  }),
  examples: examplesOf(broker, {
    bad: {
      ActiveMQ: { engineType: "ActiveMQ", engineVersion: "5.15.0" },
      RabbitMQ: { engineType: "RabbitMQ", engineVersion: "3.8.6" },
      "as a number": { engineType: "ActiveMQ", engineVersion: 5.16 },
    },
    good: {
      ActiveMQ: { engineType: "ActiveMQ", engineVersion: "5.18" },
      "RabbitMQ with a patch": { engineType: "RabbitMQ", engineVersion: "3.13.7" },
      "a newer one": { engineType: "RabbitMQ", engineVersion: "4.2" },
    },
  }),
};
