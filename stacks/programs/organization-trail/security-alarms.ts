import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { securityEvents } from "./security-events";

export interface SecurityAlarmsArgs {
  readonly logGroupName: pulumi.Input<string>;
  readonly topicArn: pulumi.Input<string>;
}

const namespace = "Palisade/Security";

/** A metric and an alarm for each kind of event in the trail that somebody should look at. */
export class SecurityAlarms extends pulumi.ComponentResource {
  constructor(name: string, args: SecurityAlarmsArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:audit:SecurityAlarms", name, {}, opts);
    const parent = { parent: this };
    for (const { name: event, description, pattern } of securityEvents) {
      new aws.cloudwatch.LogMetricFilter(
        event,
        {
          name: event,
          logGroupName: args.logGroupName,
          pattern,
          metricTransformation: { namespace, name: event, value: "1" },
        },
        parent,
      );
      new aws.cloudwatch.MetricAlarm(
        event,
        {
          name: `palisade-${event}`,
          alarmDescription: description,
          namespace,
          metricName: event,
          statistic: "Sum",
          period: 300,
          evaluationPeriods: 1,
          threshold: 1,
          comparisonOperator: "GreaterThanOrEqualToThreshold",
          treatMissingData: "notBreaching",
          alarmActions: [args.topicArn],
        },
        parent,
      );
    }
    this.registerOutputs({});
  }
}
