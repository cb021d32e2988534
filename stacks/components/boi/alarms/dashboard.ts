import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { Alarm } from "./alarm";

export interface DashboardArgs {
  readonly dashboardName: string;
  readonly region: string;
  /** One graph for each: title and metrics, taken from the alarms so that both show the same. */
  readonly graphs: Readonly<Record<string, readonly Alarm[]>>;
}

/** How the platform does, on one page, with the thresholds of its alarms drawn in. */
export class Dashboard extends pulumi.ComponentResource {
  constructor(name: string, args: DashboardArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:boi:Dashboard", name, {}, opts);
    const body = pulumi.jsonStringify({
      widgets: Object.entries(args.graphs).map(([title, alarms], index) => ({
        type: "metric",
        x: (index % 3) * 8,
        y: Math.floor(index / 3) * 6,
        width: 8,
        height: 6,
        properties: {
          title,
          region: args.region,
          view: "timeSeries",
          metrics: alarms.map(metricLine),
          annotations: { horizontal: alarms.map(({ name: label, threshold: value }) => ({ label, value })) },
        },
      })),
    });
    new aws.cloudwatch.Dashboard(
      name,
      { dashboardName: args.dashboardName, dashboardBody: body },
      { parent: this },
    );
    this.registerOutputs({});
  }
}

/** ["AWS/SQS", "Age...", "QueueName", "boi-filing.fifo", { stat, label }]. */
const metricLine = ({ namespace, metric, dimensions, statistic, minutes = 5, name }: Alarm) => [
  namespace,
  metric,
  ...Object.entries(dimensions).flat(),
  { stat: statistic, period: minutes * 60, label: name },
];
