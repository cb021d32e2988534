import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";
import { cloudwatchAlarmActs } from "./cloudwatch-alarm-acts";

const metric = "aws:cloudwatch/metricAlarm:MetricAlarm";
const composite = "aws:cloudwatch/compositeAlarm:CompositeAlarm";
const topic = "arn:aws:sns:us-east-1:111122223333:alarms";
const all = (alarmRule: unknown) => ({
  type: composite,
  props: { alarmName: "all", alarmRule, alarmActions: [topic] },
});

test.each<[string, object, readonly ReturnType<typeof all>[], string]>([
  ["an action when all is well again", { name: "errors", okActions: [topic] }, [], "pass"],
  ["an action that is not known yet", { name: "errors", alarmActions: [unknown("a topic")] }, [], "pass"],
  ["actions that are not known yet", { name: "errors", alarmActions: unknown("topics") }, [], "undetermined"],
  ["in a composite alarm's rule", { name: "errors" }, [all("ALARM(errors)")], "pass"],
  ["in a rule that is not known yet", { name: "errors" }, [all(unknown("a rule"))], "undetermined"],
  ["a name that is part of another", { name: "errors" }, [all("ALARM(more-errors)")], "fail"],
])("%s", (_, props, others, expected) => {
  expect(
    statusOf(cloudwatchAlarmActs, {
      name: "",
      resources: [{ type: metric, props: { ...props } }, ...others],
    }),
  ).toBe(expected);
});
