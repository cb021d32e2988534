import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const cluster = "aws:msk/cluster:Cluster";

export const mskMonitoringEnhanced: Control = {
  id: "msk-monitoring-enhanced",
  title: "MSK clusters report metrics by topic and broker",
  why: "The default counts the cluster as a whole and hides the topic that grows.",
  remedy: 'Set enhancedMonitoring: "PER_TOPIC_PER_BROKER".',
  severity: "low",
  domain: "logging",
  // AWS takes DEFAULT for what is left out (2026).
  planned: requires({
    [cluster]: isOneOf("enhancedMonitoring", ["PER_TOPIC_PER_BROKER", "PER_TOPIC_PER_PARTITION"]),
  }),
  examples: examplesOf(cluster, {
    bad: { "left out": { kafkaVersion: "3.8.x" }, "by broker": { enhancedMonitoring: "PER_BROKER" } },
    good: {
      "by topic": { enhancedMonitoring: "PER_TOPIC_PER_BROKER" },
      "by partition": { enhancedMonitoring: "PER_TOPIC_PER_PARTITION" },
    },
  }),
};
