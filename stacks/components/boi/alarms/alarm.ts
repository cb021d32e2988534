import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";

/** A metric and from where on somebody has to look. */
export interface Alarm {
  /** Unique in its stack: "filing-queue-age". */
  readonly name: string;
  readonly namespace: string;
  readonly metric: string;
  readonly dimensions: Readonly<Record<string, pulumi.Input<string>>>;
  /** Or a percentile, such as "p99". */
  readonly statistic: string;
  readonly threshold: number;
  /** Default "above": at or above the threshold. */
  readonly when?: "above" | "below";
  readonly minutes?: number;
  /** Periods in a row; default 3. */
  readonly periods?: number;
  /** Default "good": what has no callers reports nothing. */
  readonly silence?: "good" | "bad";
}

/** Alarms that tell the account's topic, also when all is well again. */
export const alarms = (
  prefix: string,
  list: readonly Alarm[],
  topicArn: pulumi.Input<string>,
  opts: pulumi.CustomResourceOptions,
): aws.cloudwatch.MetricAlarm[] =>
  list.map(
    (alarm) =>
      new aws.cloudwatch.MetricAlarm(
        `${prefix}-${alarm.name}`,
        {
          name: `${prefix}-${alarm.name}`,
          namespace: alarm.namespace,
          metricName: alarm.metric,
          dimensions: { ...alarm.dimensions },
          ...(/^p\d/.test(alarm.statistic)
            ? { extendedStatistic: alarm.statistic }
            : { statistic: alarm.statistic }),
          threshold: alarm.threshold,
          comparisonOperator: alarm.when === "below" ? "LessThanThreshold" : "GreaterThanOrEqualToThreshold",
          period: (alarm.minutes ?? 5) * 60,
          evaluationPeriods: alarm.periods ?? 3,
          treatMissingData: alarm.silence === "bad" ? "breaching" : "notBreaching",
          alarmActions: [topicArn],
          okActions: [topicArn],
        },
        opts,
      ),
  );
