import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { arnIn, type AccountRef } from "../../../model/arns";
import { policyDocument, type PolicyStatement } from "../../policy-document";
import { trustedService } from "../../trust";
import { plainPath } from "../role-paths";

export interface TaskRolesArgs {
  readonly account: AccountRef;
  readonly region: string;
  readonly rolePath: string;
  readonly allowed: readonly PolicyStatement[];
  readonly logGroupArn: pulumi.Input<string>;
  readonly repositoryArn: string;
  readonly parameterArns: readonly pulumi.Input<string>[];
}

/** Two roles of a task: with one Fargate starts it, with the other its program works. Neither can do the other's. */
export class TaskRoles extends pulumi.ComponentResource {
  readonly execution: pulumi.Output<string>;
  readonly task: pulumi.Output<string>;

  constructor(name: string, args: TaskRolesArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:boi:TaskRoles", name, {}, opts);
    const trust = trustedService("ecs-tasks.amazonaws.com", {
      StringEquals: { "aws:SourceAccount": args.account.id },
      ArnLike: { "aws:SourceArn": arnIn("ecs", args.region, args.account, "*") },
    });
    const role = (suffix: string, path: string, statements: readonly PolicyStatement[]) => {
      const made = new aws.iam.Role(`${name}-${suffix}`, { path, assumeRolePolicy: trust }, { parent: this });
      const policy = policyDocument(statements);
      const permissions = new aws.iam.RolePolicy(
        `${name}-${suffix}`,
        { role: made.id, policy },
        { parent: this },
      );
      // The ARN only once the role may do something: a task that starts before fails.
      return pulumi.all([made.arn, permissions.id]).apply(([arn]) => arn);
    };
    this.execution = role("execution", plainPath, startTask(args));
    this.task = role("task", args.rolePath, [
      ...args.allowed,
      {
        Sid: "Trace",
        Effect: "Allow",
        Action: ["xray:PutTraceSegments", "xray:PutTelemetryRecords"],
        Resource: "*",
      },
    ]);
    this.registerOutputs({});
  }
}

/** The token of the registry takes no resource (Service Authorization Reference, Amazon ECR). */
const startTask = ({ logGroupArn, repositoryArn, parameterArns }: TaskRolesArgs): PolicyStatement[] => [
  { Sid: "SignInToRegistry", Effect: "Allow", Action: "ecr:GetAuthorizationToken", Resource: "*" },
  {
    Sid: "PullImage",
    Effect: "Allow",
    Action: ["ecr:BatchCheckLayerAvailability", "ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage"],
    Resource: repositoryArn,
  },
  {
    Sid: "ReadParameters",
    Effect: "Allow",
    Action: "ssm:GetParameters",
    Resource: [...parameterArns],
  },
  {
    Sid: "WriteLogs",
    Effect: "Allow",
    Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
    Resource: pulumi.interpolate`${logGroupArn}:*`,
  },
];
