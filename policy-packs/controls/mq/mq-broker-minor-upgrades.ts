import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const broker = "aws:mq/broker:Broker";

export const mqBrokerMinorUpgrades: Control = {
  id: "mq-broker-minor-upgrades",
  title: "MQ brokers take minor upgrades by themselves",
  why: "Minor versions carry the patches.",
  remedy: "Set autoMinorVersionUpgrade: true.",
  severity: "low",
  domain: "compute",
  // The provider takes false for what is left out (2026).
  planned: requires({ [broker]: isTrue("autoMinorVersionUpgrade") }),
  examples: examplesOf(broker, {
    bad: {
      "left out": { engineType: "ActiveMQ" },
      "switched off, as text": { autoMinorVersionUpgrade: "false" },
    },
    good: {
      "switched on": { autoMinorVersionUpgrade: true },
      "as text": { autoMinorVersionUpgrade: "true" },
    },
  }),
};
