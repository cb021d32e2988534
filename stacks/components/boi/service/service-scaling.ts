import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

export interface ServiceScalingArgs {
  readonly clusterName: string;
  readonly serviceName: pulumi.Input<string>;
  readonly least: number;
  readonly most: number;
  readonly queueName?: pulumi.Input<string> | undefined;
}

/** As many tasks as it takes: by how busy they are and, where there is a queue, by how long its oldest message waits. */
export class ServiceScaling extends pulumi.ComponentResource {
  constructor(name: string, args: ServiceScalingArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:boi:ServiceScaling", name, {}, opts);
    const parent = { parent: this };
    const target = new aws.appautoscaling.Target(
      name,
      {
        serviceNamespace: "ecs",
        scalableDimension: "ecs:service:DesiredCount",
        resourceId: pulumi.interpolate`service/${args.clusterName}/${args.serviceName}`,
        minCapacity: args.least,
        maxCapacity: args.most,
      },
      parent,
    );
    const track = (what: string, configuration: Tracking) =>
      new aws.appautoscaling.Policy(
        `${name}-${what}`,
        {
          name: `${name}-${what}`,
          policyType: "TargetTrackingScaling",
          serviceNamespace: target.serviceNamespace,
          scalableDimension: target.scalableDimension,
          resourceId: target.resourceId,
          targetTrackingScalingPolicyConfiguration: {
            scaleOutCooldown: 30,
            scaleInCooldown: 300,
            ...configuration,
          },
        },
        parent,
      );
    track("cpu", {
      targetValue: 60,
      predefinedMetricSpecification: { predefinedMetricType: "ECSServiceAverageCPUUtilization" },
    });
    if (args.queueName !== undefined)
      track("queue", {
        targetValue: 60,
        customizedMetricSpecification: {
          namespace: "AWS/SQS",
          metricName: "ApproximateAgeOfOldestMessage",
          statistic: "Maximum",
          dimensions: [{ name: "QueueName", value: args.queueName }],
        },
      });
    this.registerOutputs({});
  }
}

type Tracking = aws.types.input.appautoscaling.PolicyTargetTrackingScalingPolicyConfiguration;
