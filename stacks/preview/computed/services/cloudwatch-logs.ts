import type { ComputedType } from "../../values/template";

/** Formats: Service Authorization Reference, Amazon CloudWatch Logs. */
export const cloudwatchLogs: Readonly<Record<string, ComputedType>> = {
  "aws:cloudwatch/logGroup:LogGroup": {
    name: "name",
    tags: true,
    id: "{name}",
    arn: "arn:{partition}:logs:{region}:{account}:log-group:{name}",
  },
  "aws:cloudwatch/logMetricFilter:LogMetricFilter": { name: "name", id: "{name}" },
  "aws:cloudwatch/logDeliverySource:LogDeliverySource": {
    name: "name",
    tags: true,
    id: "{name}",
    arn: "arn:{partition}:logs:{region}:{account}:delivery-source:{name}",
  },
  "aws:cloudwatch/logDeliveryDestination:LogDeliveryDestination": {
    name: "name",
    tags: true,
    id: "{name}",
    arn: "arn:{partition}:logs:{region}:{account}:delivery-destination:{name}",
  },
  "aws:cloudwatch/logDelivery:LogDelivery": {
    tags: true,
    id: "{lower:16}",
    arn: "arn:{partition}:logs:{region}:{account}:delivery:{id}",
  },
};
