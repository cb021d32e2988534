import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const broker = "aws:mq/broker:Broker";

export const mqBrokerLogged: Control = {
  id: "mq-broker-logged",
  title: "MQ brokers write their general log",
  why: "The log shows who connected and what the broker refused.",
  remedy: "Set logs: { general: true }.",
  severity: "medium",
  domain: "logging",
  // The provider takes false for what is left out (2026).
  planned: requires({ [broker]: isTrue("logs.general") }),
  examples: examplesOf(broker, {
    bad: {
      "left out": { engineType: "ActiveMQ" },
      "switched off, in a list of one": { logs: [{ general: "false", audit: true }] },
    },
    good: { "switched on": { logs: { general: true } }, "as text": { logs: [{ general: "true" }] } },
  }),
};
