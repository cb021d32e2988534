import type * as pulumi from "@pulumi/pulumi";
import type { Alarm } from "./alarm";

export interface WatchedService {
  readonly name: string;
  readonly clusterName: string;
  readonly serviceName: pulumi.Input<string>;
  readonly balancerSuffix: pulumi.Input<string>;
  readonly targetGroupSuffix: pulumi.Input<string>;
  /** Fewer tasks than these are too few. */
  readonly least: number;
}

/** Of one Fargate service and of what the load balancer sees of it. */
export function serviceAlarms(watched: WatchedService): Alarm[] {
  const { name, least } = watched;
  const service = { ClusterName: watched.clusterName, ServiceName: watched.serviceName };
  const target = { LoadBalancer: watched.balancerSuffix, TargetGroup: watched.targetGroupSuffix };
  const ecs = { namespace: "AWS/ECS", dimensions: service, statistic: "Average" };
  const lb = { namespace: "AWS/ApplicationELB", dimensions: target };
  return [
    { ...ecs, name: `${name}-cpu`, metric: "CPUUtilization", threshold: 85 },
    { ...ecs, name: `${name}-memory`, metric: "MemoryUtilization", threshold: 85 },
    {
      namespace: "ECS/ContainerInsights",
      dimensions: service,
      name: `${name}-running`,
      metric: "RunningTaskCount",
      statistic: "Minimum",
      threshold: least,
      when: "below",
      // Tasks that do not run report nothing.
      silence: least > 0 ? "bad" : "good",
    },
    {
      ...lb,
      name: `${name}-5xx`,
      metric: "HTTPCode_Target_5XX_Count",
      statistic: "Sum",
      threshold: 5,
    },
    { ...lb, name: `${name}-slow`, metric: "TargetResponseTime", statistic: "p95", threshold: 2 },
    {
      ...lb,
      name: `${name}-unhealthy`,
      metric: "UnHealthyHostCount",
      statistic: "Maximum",
      threshold: 1,
    },
  ];
}
