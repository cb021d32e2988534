import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { when } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isTrue, matches } from "../requirements/scalars";

const broker = "aws:mq/broker:Broker";

export const mqBrokerAudited: Control = {
  id: "mq-broker-audited",
  title: "ActiveMQ brokers write an audit log",
  why: "The audit log alone shows what was changed by an administrator.",
  remedy: "Set logs: { audit: true }.",
  severity: "medium",
  domain: "logging",
  // RabbitMQ has no audit log (2026).
  planned: requires({
    [broker]: when(matches("engineType", /^activemq$/i, "ActiveMQ"), isTrue("logs.audit")),
  }),
  examples: examplesOf(broker, {
    bad: {
      "left out": { engineType: "ActiveMQ", logs: { general: true } },
      "switched off, the engine in capitals": { engineType: "ACTIVEMQ", logs: [{ audit: "false" }] },
    },
    good: {
      "switched on": { engineType: "ActiveMQ", logs: { audit: true } },
      RabbitMQ: { engineType: "RabbitMQ" },
    },
  }),
};
