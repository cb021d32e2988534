import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

const alarm = "arn:{partition}:cloudwatch:{region}:{account}:alarm:palisade-root-use";
const own = "arn:{partition}:cloudwatch:{region}:{account}:alarm:queue-too-long";

export const baselineAlarmsKept = prevented({
  id: "baseline-alarms-kept",
  title: "Alarms of the landing zone stay and ring",
  why: "An alarm without actions, muted or set to OK by hand looks the same in the list and calls no one.",
  remedy: "Change the alarm by deployment; acknowledge it where it is sent to.",
  severity: "high",
  domain: "detection",
  denied: [
    reserved({
      sid: "BaselineAlarmsRing",
      actions: [
        "cloudwatch:DeleteAlarms",
        "cloudwatch:DisableAlarmActions",
        "cloudwatch:PutAlarmMuteRule",
        "cloudwatch:PutCompositeAlarm",
        "cloudwatch:PutLogAlarm",
        "cloudwatch:PutMetricAlarm",
        "cloudwatch:SetAlarmState",
      ],
      to: exemptByDefault,
      on: ({ partition }) => [`arn:${partition}:cloudwatch:*:*:alarm:palisade-*`],
      exampleResources: [alarm],
      allowed: [
        { name: "an alarm of one's own", action: "cloudwatch:DeleteAlarms", resource: own },
        { name: "switching an alarm's actions on", action: "cloudwatch:EnableAlarmActions", resource: alarm },
        { name: "reading an alarm", action: "cloudwatch:DescribeAlarms", resource: alarm },
      ],
    }),
  ],
});
