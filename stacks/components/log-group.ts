import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";

/** How many days events are kept. The trail's last in the archive for years; these are for searches and alarms. */
const retentionInDays = { service: 400, trail: 365, defaultVpc: 365 };

export interface LogGroupArgs {
  readonly name: pulumi.Input<string>;
  readonly kmsKeyId: pulumi.Input<string>;
  /** Whose events they are; default: of a service. */
  readonly of?: keyof typeof retentionInDays;
}

/** A log group under a key of ours, of which no event is lost before its time and none is kept for ever. */
export class LogGroup extends aws.cloudwatch.LogGroup {
  constructor(name: string, { of = "service", ...args }: LogGroupArgs, opts: pulumi.CustomResourceOptions) {
    super(name, { ...args, retentionInDays: retentionInDays[of] }, opts);
  }
}
