import type * as pulumi from "@pulumi/pulumi";
import type { Alarm } from "./alarm";

/** Of the gateway. A wave of 4xx is an attack or a client that is broken. */
export function apiAlarms(apiId: pulumi.Input<string>): Alarm[] {
  const of = { namespace: "AWS/ApiGateway", dimensions: { ApiId: apiId } };
  return [
    { ...of, name: "api-4xx", metric: "4xx", statistic: "Sum", threshold: 500 },
    { ...of, name: "api-5xx", metric: "5xx", statistic: "Sum", threshold: 5 },
    { ...of, name: "api-latency", metric: "Latency", statistic: "p95", threshold: 2000 },
  ];
}

/** Many requests refused: somebody tries, or a rule is wrong. */
export const webAclAlarm = (name: string, dimensions: Alarm["dimensions"]): Alarm => ({
  namespace: "AWS/WAFV2",
  name: `${name}-blocked`,
  metric: "BlockedRequests",
  dimensions,
  statistic: "Sum",
  threshold: 1000,
});

/** ACM renews sixty days before the end; at thirty something keeps it from doing so. */
export const certificateAlarm = (certificateArn: pulumi.Input<string>): Alarm => ({
  namespace: "AWS/CertificateManager",
  name: "certificate-expiry",
  metric: "DaysToExpiry",
  dimensions: { CertificateArn: certificateArn },
  statistic: "Minimum",
  threshold: 30,
  when: "below",
  minutes: 24 * 60,
  periods: 1,
});
