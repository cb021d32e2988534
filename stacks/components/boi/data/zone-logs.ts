import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { arnIn, type AccountRef } from "../../../model/arns";
import { LogGroup } from "../../log-group";
import { policyDocument } from "../../policy-document";

export interface ZoneLogsArgs {
  readonly account: AccountRef;
  readonly region: string;
  readonly domain: string;
  readonly zoneId: pulumi.Input<string>;
  readonly logKeyArn: pulumi.Input<string>;
}

/** Which names of a zone the world asks for, in a log group that Route 53 may write to. */
export class ZoneLogs extends pulumi.ComponentResource {
  constructor(name: string, args: ZoneLogsArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:boi:ZoneLogs", name, {}, opts);
    const parent = { parent: this };
    const { account, region } = args;
    const group = new LogGroup(
      `${name}-zone`,
      { name: `/aws/route53/${args.domain}`, kmsKeyId: args.logKeyArn },
      parent,
    );
    const allowed = new aws.cloudwatch.LogResourcePolicy(
      `${name}-zone`,
      {
        policyName: `${name}-zone`,
        policyDocument: policyDocument([
          {
            Sid: "WriteByRoute53",
            Effect: "Allow",
            Principal: { Service: "route53.amazonaws.com" },
            Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
            Resource: arnIn("logs", region, account, `log-group:/aws/route53/${args.domain}:*`),
            Condition: {
              StringEquals: { "aws:SourceAccount": account.id },
              ArnLike: { "aws:SourceArn": arnIn("route53", "", { ...account, id: "" }, "hostedzone/*") },
            },
          },
        ]),
      },
      parent,
    );
    new aws.route53.QueryLog(
      name,
      { zoneId: args.zoneId, cloudwatchLogGroupArn: group.arn },
      { parent: this, dependsOn: [allowed] },
    );
    this.registerOutputs({});
  }
}
