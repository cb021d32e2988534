import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { Alarm } from "./alarm";

const namespace = "Palisade/BOI";

/** What the sweep counts and a person has to look at, by the event that it logs; the log is the metrics' only source. */
const counted = {
  "filings.stuck": ["stuck-filings", "StuckFilings"],
  "filings.dead-lettered": ["dead-lettered-filings", "DeadLetteredFilings"],
  "outbox.waiting": ["waiting-messages", "WaitingMessages"],
} as const;

export const sweepAlarms = (
  logGroupName: pulumi.Input<string>,
  opts: pulumi.CustomResourceOptions,
): Alarm[] =>
  Object.entries(counted).map(([event, [name, metric]]) => {
    new aws.cloudwatch.LogMetricFilter(
      `boi-${name}`,
      {
        name: `boi-${name}`,
        logGroupName,
        pattern: `{ $.event = "${event}" }`,
        metricTransformation: { name: metric, namespace, value: "$.count" },
      },
      opts,
    );
    return { namespace, name, metric, dimensions: {}, statistic: "Maximum", threshold: 1, periods: 2 };
  });
