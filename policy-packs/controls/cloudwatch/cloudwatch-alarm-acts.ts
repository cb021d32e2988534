import { joined, type Control } from "../model/control";
import { isMet } from "../model/requirement";
import type { Resource } from "../model/resource";
import type { ResourceGraph } from "../model/resource-graph";
import { some } from "../model/three-valued";
import { anyOf } from "../requirements/combined";
import { isSet } from "../requirements/presence";

const metric = "aws:cloudwatch/metricAlarm:MetricAlarm";
const composite = "aws:cloudwatch/compositeAlarm:CompositeAlarm";
const types = [metric, composite] as const;
const acting = anyOf("", isSet("alarmActions"), isSet("insufficientDataActions"), isSet("okActions"));

/** A composite alarm names its parts in its rule, by name or ARN. */
const feedsAnother = ({ urn, props, arn }: Resource, graph: ResourceGraph): boolean =>
  some(graph.ofType(composite), (other) => {
    if (other.urn === urn) return false;
    const names = [props.name, props.alarmName, arn].filter(
      (name): name is string => typeof name === "string" && name !== "",
    );
    const rule = String(other.props.alarmRule);
    return names.some((name) => rule.includes(`(${name})`) || rule.includes(`("${name}")`));
  });

export const cloudwatchAlarmActs: Control = {
  id: "cloudwatch-alarm-acts",
  title: "Alarms do something when they fire",
  why: "An alarm without an action turns red on a page that no one looks at.",
  remedy:
    "Set alarmActions to a topic or another action; an alarm that only feeds a composite one is to be named in its alarmRule.",
  severity: "medium",
  domain: "detection",
  planned: joined(types, (alarm, graph) => {
    const acts = isMet(acting, alarm.props, { resource: alarm, graph, path: "" });
    return acts || feedsAnother(alarm, graph)
      ? []
      : ["alarmActions must name an action, or insufficientDataActions or okActions"];
  }),
  examples: {
    bad: [
      { name: "no action", resources: [{ type: metric, props: { name: "errors" } }] },
      {
        name: "an empty list",
        resources: [
          { type: composite, props: { alarmName: "all", alarmRule: "ALARM(errors)", alarmActions: [] } },
        ],
      },
    ],
    good: [
      {
        name: "a topic",
        resources: [
          {
            type: metric,
            props: { name: "errors", alarmActions: ["arn:aws:sns:us-east-1:111122223333:alarms"] },
          },
        ],
      },
      {
        name: "part of a composite alarm",
        resources: [
          { type: metric, props: { name: "errors" } },
          {
            type: composite,
            props: {
              alarmName: "all",
              alarmRule: 'ALARM("errors") OR ALARM(latency)',
              alarmActions: ["arn:aws:sns:us-east-1:111122223333:alarms"],
            },
          },
        ],
      },
    ],
  },
};
