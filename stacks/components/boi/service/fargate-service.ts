import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { arnIn, type AccountRef } from "../../../model/arns";
import { LogGroup } from "../../log-group";
import type { PolicyStatement } from "../../policy-document";
import { servicePort } from "../data/flows";
import type { Server } from "../servers";
import { containerDefinitions } from "./container";
import { digestOf, placeholderDigest } from "./image-of";
import { ServiceScaling } from "./service-scaling";
import { TargetRules } from "./target-rules";
import { TaskRoles } from "./task-roles";

/** What all services of the cluster share. */
export interface ClusterPlace {
  readonly account: AccountRef;
  readonly region: string;
  readonly clusterArn: pulumi.Input<string>;
  readonly clusterName: string;
  readonly vpcId: pulumi.Input<string>;
  readonly subnetIds: pulumi.Input<pulumi.Input<string>[]>;
  readonly securityGroupIds: readonly pulumi.Input<string>[];
  readonly listenerArn: pulumi.Input<string>;
  readonly logKeyArn: pulumi.Input<string>;
}

export interface FargateServiceArgs extends ClusterPlace {
  readonly server: Server;
  readonly repositoryUrl: pulumi.Input<string>;
  /** First segments of the paths that it answers. */
  readonly segments: readonly string[];
  /** Of its first rule at the listener; services must not overlap. */
  readonly priority: number;
  readonly environment: Readonly<Record<string, pulumi.Input<string>>>;
  readonly parameters: Readonly<Record<string, pulumi.Input<string>>>;
  readonly allowed: readonly PolicyStatement[];
  readonly rolePath: string;
  readonly tasks: { readonly least: number; readonly most: number };
  /** What must have been deployed before it. */
  readonly after: readonly pulumi.Resource[];
  /** A queue whose oldest message should not wait for longer than a minute. */
  readonly queueName?: pulumi.Input<string>;
}

/** A service as tasks of Fargate behind the internal load balancer; a deployment that fails rolls itself back. */
export class FargateService extends pulumi.ComponentResource {
  readonly serviceName: pulumi.Output<string>;
  readonly targetGroupSuffix: pulumi.Output<string>;

  constructor(name: string, args: FargateServiceArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:boi:FargateService", name, {}, opts);
    const parent = { parent: this };
    const logs = new LogGroup(name, { name: `/palisade/${args.server}`, kmsKeyId: args.logKeyArn }, parent);
    const repositoryArn = arnIn("ecr", args.region, args.account, `repository/${args.server}`);
    const roles = new TaskRoles(
      name,
      { ...args, parameterArns: Object.values(args.parameters), logGroupArn: logs.arn, repositoryArn },
      parent,
    );
    const digest = digestOf(args.server);
    const task = new aws.ecs.TaskDefinition(
      name,
      {
        family: args.server,
        requiresCompatibilities: ["FARGATE"],
        networkMode: "awsvpc",
        cpu: "512",
        memory: "1024",
        runtimePlatform: { operatingSystemFamily: "LINUX", cpuArchitecture: "ARM64" },
        executionRoleArn: roles.execution,
        taskRoleArn: roles.task,
        volumes: [{ name: "tmp" }],
        containerDefinitions: containerDefinitions({
          name: args.server,
          image: pulumi.interpolate`${args.repositoryUrl}@${digest ?? placeholderDigest}`,
          environment: { ...args.environment, AWS_REGION: args.region },
          parameters: args.parameters,
          logGroup: logs.name,
          region: args.region,
        }),
      },
      parent,
    );
    const targets = new TargetRules(name, args, parent);
    const service = new aws.ecs.Service(
      name,
      {
        name: args.server,
        cluster: args.clusterArn,
        taskDefinition: task.arn,
        desiredCount: digest === undefined ? 0 : args.tasks.least,
        launchType: "FARGATE",
        platformVersion: "LATEST",
        networkConfiguration: {
          subnets: args.subnetIds,
          securityGroups: [...args.securityGroupIds],
          assignPublicIp: false,
        },
        loadBalancers: [
          { targetGroupArn: targets.arn, containerName: args.server, containerPort: servicePort },
        ],
        healthCheckGracePeriodSeconds: 60,
        deploymentCircuitBreaker: { enable: true, rollback: true },
        deploymentMinimumHealthyPercent: 100,
        deploymentMaximumPercent: 200,
        availabilityZoneRebalancing: "ENABLED",
        // A shell in a task would see what the service decrypts.
        enableExecuteCommand: false,
        enableEcsManagedTags: true,
        propagateTags: "SERVICE",
      },
      // How many run is the autoscaling's to say, from the first image on.
      {
        ...parent,
        dependsOn: [targets, ...args.after],
        ...(digest !== undefined && { ignoreChanges: ["desiredCount"] }),
      },
    );
    if (digest !== undefined)
      new ServiceScaling(
        name,
        {
          ...args.tasks,
          clusterName: args.clusterName,
          serviceName: service.name,
          queueName: args.queueName,
        },
        parent,
      );
    this.serviceName = service.name;
    this.targetGroupSuffix = targets.suffix;
    this.registerOutputs({ serviceName: this.serviceName });
  }
}
