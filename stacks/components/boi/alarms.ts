import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";

interface Watched {
  readonly name: string;
  readonly namespace: string;
  readonly metricName: string;
  readonly dimension: string;
  readonly statistic: string;
  readonly threshold: number;
}

const watched: readonly Watched[] = [
  {
    name: "errors",
    namespace: "AWS/Lambda",
    metricName: "Errors",
    dimension: "FunctionName",
    statistic: "Sum",
    threshold: 5,
  },
  {
    name: "throttles",
    namespace: "AWS/Lambda",
    metricName: "Throttles",
    dimension: "FunctionName",
    statistic: "Sum",
    threshold: 1,
  },
  {
    name: "database-cpu",
    namespace: "AWS/RDS",
    metricName: "CPUUtilization",
    dimension: "DBInstanceIdentifier",
    statistic: "Average",
    threshold: 80,
  },
  {
    name: "database-connections",
    namespace: "AWS/RDS",
    metricName: "DatabaseConnections",
    dimension: "DBInstanceIdentifier",
    statistic: "Maximum",
    threshold: 500,
  },
];

/** Alarms on the function and the database; silence counts as good, because a service without callers reports nothing. */
export const serviceAlarms = (
  name: string,
  of: { readonly functionName: pulumi.Input<string>; readonly database: pulumi.Input<string> },
  topicArn: pulumi.Input<string>,
  opts: pulumi.CustomResourceOptions,
): aws.cloudwatch.MetricAlarm[] =>
  watched.map(
    ({ name: what, dimension, ...metric }) =>
      new aws.cloudwatch.MetricAlarm(
        `${name}-${what}`,
        {
          ...metric,
          dimensions: { [dimension]: dimension === "FunctionName" ? of.functionName : of.database },
          comparisonOperator: "GreaterThanOrEqualToThreshold",
          period: 300,
          evaluationPeriods: 3,
          treatMissingData: "notBreaching",
          alarmActions: [topicArn],
          okActions: [topicArn],
        },
        opts,
      ),
  );
