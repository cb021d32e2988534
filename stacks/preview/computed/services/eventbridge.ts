import type { ComputedType } from "../../values/template";

/** Formats: Service Authorization Reference, Amazon EventBridge and EventBridge Scheduler. */
export const eventbridge: Readonly<Record<string, ComputedType>> = {
  "aws:cloudwatch/eventTarget:EventTarget": { id: "{in:rule}-{digits:26}" },
  "aws:scheduler/scheduleGroup:ScheduleGroup": {
    name: "name",
    tags: true,
    id: "{name}",
    arn: "arn:{partition}:scheduler:{region}:{account}:schedule-group/{name}",
  },
  "aws:scheduler/schedule:Schedule": {
    name: "name",
    id: "{in:groupName}/{name}",
    arn: "arn:{partition}:scheduler:{region}:{account}:schedule/{in:groupName}/{name}",
  },
  "aws:cloudwatch/eventRule:EventRule": {
    name: "name",
    tags: true,
    id: "{name}",
    arn: "arn:{partition}:events:{region}:{account}:rule/{name}",
  },
};
