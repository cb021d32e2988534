import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { lambdaBundle } from "../lambda-bundle";
import { policyDocument, type PolicyStatement } from "../policy-document";
import { trustedService } from "../trust";

export interface ServiceFunctionArgs {
  readonly accountId: string;
  readonly region: string;
  readonly functionName: string;
  /** Name of the bundle that the build makes of the function's sources; its index.js exports `handler`. */
  readonly bundle: string;
  /** What the function may do besides writing its own logs, traces and dead letters. */
  readonly allowed: readonly PolicyStatement[];
  readonly environment: Readonly<Record<string, pulumi.Input<string>>>;
  readonly subnetIds: readonly pulumi.Input<string>[];
  readonly securityGroupId: pulumi.Input<string>;
  readonly dataKeyArn: pulumi.Input<string>;
  readonly logKeyArn: pulumi.Input<string>;
}

/** A Lambda function within the network, with its log group, its role and a queue for what it failed to handle. */
export class ServiceFunction extends pulumi.ComponentResource {
  readonly arn: pulumi.Output<string>;
  readonly invokeArn: pulumi.Output<string>;
  readonly functionName: pulumi.Output<string>;

  constructor(name: string, args: ServiceFunctionArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:boi:ServiceFunction", name, {}, opts);
    const parent = { parent: this };
    const logs = new aws.cloudwatch.LogGroup(
      name,
      { name: `/aws/lambda/${args.functionName}`, retentionInDays: 400, kmsKeyId: args.logKeyArn },
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
        memorySize: 512,
        timeout: 15,
        environment: { variables: { ...args.environment, NODE_EXTRA_CA_CERTS: amazonCertificates } },
        kmsKeyArn: args.dataKeyArn,
        vpcConfig: { subnetIds: [...args.subnetIds], securityGroupIds: [args.securityGroupId] },
        deadLetterConfig: { targetArn: failed.arn },
        tracingConfig: { mode: "Active" },
        loggingConfig: { logFormat: "JSON", logGroup: logs.name },
      },
      { ...parent, dependsOn: [permissions] },
    );
    this.arn = lambda.arn;
    this.invokeArn = lambda.invokeArn;
    this.functionName = lambda.name;
    this.registerOutputs({ arn: this.arn });
  }
}

/** Amazon's certificate authorities, RDS's among them; Node 20 and newer load them only when told (Lambda guide, "Node.js"). */
const amazonCertificates = "/var/runtime/ca-cert.pem";

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
