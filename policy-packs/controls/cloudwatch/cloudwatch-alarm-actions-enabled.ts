import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requiresOfEach } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const types = [
  "aws:cloudwatch/metricAlarm:MetricAlarm",
  "aws:cloudwatch/compositeAlarm:CompositeAlarm",
] as const;
const [type] = types;
const topic = "arn:aws:sns:us-east-1:111122223333:alarms";

export const cloudwatchAlarmActionsEnabled: Control = {
  id: "cloudwatch-alarm-actions-enabled",
  title: "Alarms' actions are switched on",
  why: "Switched off for a maintenance and forgotten, they stay silent in the next incident.",
  remedy: "Leave actionsEnabled out or true.",
  severity: "medium",
  domain: "detection",
  planned: requiresOfEach(types, isTrue("actionsEnabled", { unset: true })),
  examples: examplesOf(type, {
    bad: {
      off: { actionsEnabled: false, alarmActions: [topic] },
      "off, as text": { actionsEnabled: "false", alarmActions: [topic] },
    },
    good: { on: { actionsEnabled: true }, "left to AWS": { alarmActions: [topic] } },
  }),
};
