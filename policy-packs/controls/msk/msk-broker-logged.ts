import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { anyOf } from "../requirements/combined";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const cluster = "aws:msk/cluster:Cluster";

export const mskBrokerLogged: Control = {
  id: "msk-broker-logged",
  title: "MSK brokers write their logs somewhere",
  why: "Without them nothing shows who was refused, and why a broker fell over.",
  remedy: "Enable cloudwatchLogs, firehose or s3 in loggingInfo.brokerLogs.",
  severity: "medium",
  domain: "logging",
  planned: decided(
    requires({
      [cluster]: anyOf(
        "loggingInfo.brokerLogs must enable one destination",
        isTrue("loggingInfo.brokerLogs.cloudwatchLogs.enabled"),
        isTrue("loggingInfo.brokerLogs.firehose.enabled"),
        isTrue("loggingInfo.brokerLogs.s3.enabled"),
      ),
    }),
  ),
  examples: examplesOf(cluster, {
    bad: {
      "left out": { kafkaVersion: "3.8.x" },
      "all off, in lists of one": { loggingInfo: [{ brokerLogs: [{ s3: [{ enabled: "false" }] }] }] },
    },
    good: {
      CloudWatch: { loggingInfo: { brokerLogs: { cloudwatchLogs: { enabled: true, logGroup: "msk" } } } },
      "a bucket, as text": { loggingInfo: [{ brokerLogs: [{ s3: [{ enabled: "true" }] }] }] },
    },
  }),
};
