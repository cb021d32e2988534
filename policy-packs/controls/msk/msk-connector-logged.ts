import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { anyOf } from "../requirements/combined";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const connector = "aws:mskconnect/connector:Connector";

const logs = "logDelivery.workerLogDelivery";

export const mskConnectorLogged: Control = {
  id: "msk-connector-logged",
  title: "MSK connectors write their logs somewhere",
  why: "A connector that drops records says so in its log alone.",
  remedy: "Enable cloudwatchLogs, firehose or s3 in logDelivery.workerLogDelivery.",
  severity: "medium",
  domain: "logging",
  planned: decided(
    requires({
      [connector]: anyOf(
        `${logs} must enable one destination`,
        isTrue(`${logs}.cloudwatchLogs.enabled`),
        isTrue(`${logs}.firehose.enabled`),
        isTrue(`${logs}.s3.enabled`),
      ),
    }),
  ),
  examples: examplesOf(connector, {
    bad: {
      "left out": { kafkaconnectVersion: "3.7.x" },
      "switched off, in lists of one": {
        logDelivery: [{ workerLogDelivery: [{ firehose: [{ enabled: "false" }] }] }],
      },
    },
    good: {
      CloudWatch: { logDelivery: { workerLogDelivery: { cloudwatchLogs: { enabled: true } } } },
      "a bucket, as text": { logDelivery: [{ workerLogDelivery: [{ s3: [{ enabled: "true" }] }] }] },
    },
  }),
};
