import type * as pulumi from "@pulumi/pulumi";
import type { Alarm } from "./alarm";

/** Of one function; `slow` is four fifths of its timeout or what a caller still puts up with. */
export function functionAlarms(
  name: string,
  functionName: pulumi.Input<string>,
  slowMilliseconds: number,
): Alarm[] {
  const of = { namespace: "AWS/Lambda", dimensions: { FunctionName: functionName } };
  return [
    { ...of, name: `${name}-errors`, metric: "Errors", statistic: "Sum", threshold: 3 },
    { ...of, name: `${name}-throttles`, metric: "Throttles", statistic: "Sum", threshold: 1 },
    {
      ...of,
      name: `${name}-duration`,
      metric: "Duration",
      statistic: "p95",
      threshold: slowMilliseconds,
    },
  ];
}
