import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { Alarm } from "./alarm";

const namespace = "Palisade/BOI";

/** The sweep logs how many filings have not moved for too long; the log is the metric's only source. */
export function stuckFilings(logGroup: pulumi.Input<string>, opts: pulumi.CustomResourceOptions): Alarm {
  const name = "StuckFilings";
  new aws.cloudwatch.LogMetricFilter(
    "boi-stuck-filings",
    {
      name: "boi-stuck-filings",
      logGroupName: logGroup,
      pattern: '{ $.event = "filings.stuck" }',
      metricTransformation: { name, namespace, value: "$.count" },
    },
    opts,
  );
  return {
    ...{ namespace, name: "stuck-filings", metric: name, dimensions: {} },
    statistic: "Maximum",
    threshold: 1,
    periods: 2,
  };
}
