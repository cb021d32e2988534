import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { policyDocument } from "../../policy-document";
import { trustedService } from "../../trust";
import type { ServiceFunction } from "../function";
import { plainPath } from "../role-paths";
import { jobSchedules } from "../../../../workloads/boi/functions/jobs/job-schedules";
import { scheduleExpression } from "./schedule-expression";

export interface SchedulesArgs {
  readonly accountId: string;
  readonly region: string;
  readonly jobs: ServiceFunction;
  readonly dataKeyArn: pulumi.Input<string>;
}

/** Starts every background job when it is due; what could not be started is kept and seen. */
export class Schedules extends pulumi.ComponentResource {
  readonly deadLetterName: pulumi.Output<string>;

  constructor(name: string, args: SchedulesArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:boi:Schedules", name, {}, opts);
    const parent = { parent: this };
    const missed = new aws.sqs.Queue(
      `${name}-missed`,
      { name: `${name}-missed`, kmsMasterKeyId: args.dataKeyArn, messageRetentionSeconds: 1_209_600 },
      parent,
    );
    const group = new aws.scheduler.ScheduleGroup(name, { name }, parent);
    const role = new aws.iam.Role(
      name,
      {
        path: plainPath,
        assumeRolePolicy: trustedService("scheduler.amazonaws.com", {
          StringEquals: { "aws:SourceAccount": args.accountId },
          ArnEquals: { "aws:SourceArn": group.arn },
        }),
      },
      parent,
    );
    const policy = policyDocument([
      { Sid: "StartJobs", Effect: "Allow", Action: "lambda:InvokeFunction", Resource: args.jobs.arn },
      { Sid: "KeepMissed", Effect: "Allow", Action: "sqs:SendMessage", Resource: missed.arn },
      {
        Sid: "EncryptMissed",
        Effect: "Allow",
        Action: ["kms:Decrypt", "kms:GenerateDataKey"],
        Resource: args.dataKeyArn,
      },
    ]);
    const permissions = new aws.iam.RolePolicy(name, { role: role.id, policy }, parent);
    for (const [job, schedule] of Object.entries(jobSchedules))
      new aws.scheduler.Schedule(
        `${name}-${job}`,
        {
          name: job,
          groupName: group.name,
          scheduleExpression: scheduleExpression(schedule),
          scheduleExpressionTimezone: "UTC",
          flexibleTimeWindow:
            "dailyAt" in schedule && schedule.withinMinutes > 0
              ? { mode: "FLEXIBLE", maximumWindowInMinutes: schedule.withinMinutes }
              : { mode: "OFF" },
          // Its role may decrypt with the key.
          kmsKeyArn: args.dataKeyArn,
          target: {
            arn: args.jobs.arn,
            roleArn: role.arn,
            input: JSON.stringify({ job }),
            retryPolicy: { maximumRetryAttempts: 3, maximumEventAgeInSeconds: 3600 },
            deadLetterConfig: { arn: missed.arn },
          },
        },
        { ...parent, dependsOn: [permissions] },
      );
    this.deadLetterName = missed.name;
    this.registerOutputs({});
  }
}
