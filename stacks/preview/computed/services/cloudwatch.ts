import type { ComputedType } from "../../values/template";

/** Formats: Service Authorization Reference, Amazon CloudWatch. */
export const cloudwatch: Readonly<Record<string, ComputedType>> = {
  "aws:cloudwatch/metricAlarm:MetricAlarm": {
    name: "name",
    tags: true,
    id: "{name}",
    arn: "arn:{partition}:cloudwatch:{region}:{account}:alarm:{name}",
  },
  "aws:cloudwatch/dashboard:Dashboard": {
    name: "dashboardName",
    id: "{name}",
    outputs: { dashboardArn: "arn:{partition}:cloudwatch::{account}:dashboard/{name}" },
  },
};
