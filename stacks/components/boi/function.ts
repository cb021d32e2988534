import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { lambdaBundle } from "../lambda-bundle";
import { LogGroup } from "../log-group";
import { policyDocument, type PolicyStatement } from "../policy-document";
import { trustedService } from "../trust";

/** Where a function runs and what it encrypts with. */
export interface FunctionPlace {
  readonly accountId: string;
  readonly subnetIds: pulumi.Input<pulumi.Input<string>[]>;
  readonly securityGroupIds: readonly pulumi.Input<string>[];
  readonly dataKeyArn: pulumi.Input<string>;
  readonly logKeyArn: pulumi.Input<string>;
}

export interface ServiceFunctionArgs extends FunctionPlace {
  readonly functionName: string;
  /** Name of the bundle that the build makes of the function's sources; its index.js exports `handler`. */
  readonly bundle: string;
  /** What the function may do besides writing its own logs, traces and dead letters. */
  readonly allowed: readonly PolicyStatement[];
  readonly environment: Readonly<Record<string, pulumi.Input<string>>>;
  /** Keys admit roles by their path. */
  readonly rolePath: string;
  readonly memory?: number;
  readonly timeoutSeconds?: number;
  /** What must have been deployed before it. */
  readonly after?: readonly pulumi.Resource[];
  /** Environments that are kept warm, so that no one waits for one to start. */
  readonly warm?: number;
}

/** A Lambda function within the network, with its log group, its role and a queue for what it failed to handle. */
export class ServiceFunction extends pulumi.ComponentResource {
  /** Of the alias, as is the other one. */
  readonly arn: pulumi.Output<string>;
  readonly invokeArn: pulumi.Output<string>;
  readonly functionName: pulumi.Output<string>;
  /** Of the queue for what it failed to handle. */
  readonly failedQueueName: pulumi.Output<string>;
  readonly logGroupName: pulumi.Output<string>;

  constructor(name: string, args: ServiceFunctionArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:boi:ServiceFunction", name, {}, opts);
    const parent = { parent: this };
    const logs = new LogGroup(
      name,
      { name: `/aws/lambda/${args.functionName}`, kmsKeyId: args.logKeyArn },
      parent,
    );
    const failed = new aws.sqs.Queue(
      `${name}-failed`,
      {
        name: `${args.functionName}-failed`,
        kmsMasterKeyId: args.dataKeyArn,
        messageRetentionSeconds: 1_209_600,
      },
      parent,
    );
    const role = new aws.iam.Role(
      name,
      {
        path: args.rolePath,
        assumeRolePolicy: trustedService("lambda.amazonaws.com", {
          StringEquals: { "aws:SourceAccount": args.accountId },
        }),
      },
      parent,
    );
    const permissions = new aws.iam.RolePolicy(
      name,
      { role: role.id, policy: policyDocument([...own(logs.arn, failed.arn, args), ...args.allowed]) },
      parent,
    );
    const lambda = new aws.lambda.Function(
      name,
      {
        name: args.functionName,
        role: role.arn,
        runtime: "nodejs22.x",
        architectures: ["arm64"],
        handler: "index.handler",
        code: lambdaBundle(args.bundle),
        memorySize: args.memory ?? 512,
        timeout: args.timeoutSeconds ?? 15,
        environment: { variables: { ...args.environment } },
        kmsKeyArn: args.dataKeyArn,
        vpcConfig: { subnetIds: args.subnetIds, securityGroupIds: [...args.securityGroupIds] },
        deadLetterConfig: { targetArn: failed.arn },
        tracingConfig: { mode: "Active" },
        loggingConfig: { logFormat: "JSON", logGroup: logs.name },
        publish: true,
      },
      { ...parent, dependsOn: [permissions, ...(args.after ?? [])] },
    );
    this.functionName = lambda.name;
    this.failedQueueName = failed.name;
    this.logGroupName = logs.name;
    // Callers name the alias: what is kept warm is a version, and a deployment moves all of them at once.
    const live = new aws.lambda.Alias(
      name,
      { name: alias, functionName: lambda.name, functionVersion: lambda.version },
      parent,
    );
    this.arn = live.arn;
    this.invokeArn = live.invokeArn;
    if (args.warm !== undefined)
      new aws.lambda.ProvisionedConcurrencyConfig(
        name,
        { functionName: lambda.name, qualifier: live.name, provisionedConcurrentExecutions: args.warm },
        parent,
      );
    this.registerOutputs({ arn: this.arn });
  }
}

/** The version of every function that is in use. */
export const alias = "live";

/** What every function needs; X-Ray and the network interfaces of a VPC function take no resource in a policy. */
const own = (
  logGroupArn: pulumi.Output<string>,
  queueArn: pulumi.Output<string>,
  { dataKeyArn }: ServiceFunctionArgs,
): PolicyStatement[] => [
  {
    Sid: "WriteLogs",
    Effect: "Allow",
    Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
    Resource: pulumi.interpolate`${logGroupArn}:*`,
  },
  { Sid: "KeepFailedEvents", Effect: "Allow", Action: "sqs:SendMessage", Resource: queueArn },
  {
    Sid: "UseDataKey",
    Effect: "Allow",
    Action: ["kms:Decrypt", "kms:GenerateDataKey"],
    Resource: dataKeyArn,
  },
  {
    Sid: "Trace",
    Effect: "Allow",
    Action: ["xray:PutTraceSegments", "xray:PutTelemetryRecords"],
    Resource: "*",
  },
  {
    Sid: "JoinNetwork",
    Effect: "Allow",
    Action: ["ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DeleteNetworkInterface"],
    Resource: "*",
  },
];
