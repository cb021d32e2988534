import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { LogGroup } from "../log-group";
import { webAclRules } from "./web-acl-rules";

export interface WebAclArgs {
  /** A list for CloudFront is made in us-east-1 and named by the distribution; others are associated here. */
  readonly scope: "CLOUDFRONT" | "REGIONAL";
  readonly protects?: Readonly<Record<string, pulumi.Input<string>>>;
  readonly perFiveMinutes: number;
  readonly logKeyArn: pulumi.Input<string>;
}

/** Refuses floods and known attacks before they reach anything of ours, and logs what it refused without credentials. */
export class WebAcl extends pulumi.ComponentResource {
  readonly arn: pulumi.Output<string>;
  readonly aclName: pulumi.Output<string>;

  constructor(name: string, args: WebAclArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:boi:WebAcl", name, {}, opts);
    const parent = { parent: this };
    const acl = new aws.wafv2.WebAcl(
      name,
      {
        name,
        scope: args.scope,
        defaultAction: { allow: {} },
        rules: webAclRules(name, args.perFiveMinutes),
        visibilityConfig: { cloudwatchMetricsEnabled: true, sampledRequestsEnabled: false, metricName: name },
      },
      parent,
    );
    for (const [what, resourceArn] of Object.entries(args.protects ?? {}))
      new aws.wafv2.WebAclAssociation(`${name}-${what}`, { webAclArn: acl.arn, resourceArn }, parent);
    const logs = new LogGroup(
      name,
      // WAF writes only to groups whose name begins like this.
      { name: `aws-waf-logs-${name}`, kmsKeyId: args.logKeyArn },
      parent,
    );
    new aws.wafv2.WebAclLoggingConfiguration(
      name,
      {
        resourceArn: acl.arn,
        logDestinationConfigs: [logs.arn],
        redactedFields: [
          ...["authorization", "cookie", "x-origin-secret"].map((header) => ({
            singleHeader: { name: header },
          })),
          { queryString: {} },
        ],
        loggingFilter: {
          defaultBehavior: "DROP",
          filters: [
            {
              behavior: "KEEP",
              requirement: "MEETS_ANY",
              conditions: [
                { actionCondition: { action: "BLOCK" } },
                { actionCondition: { action: "COUNT" } },
              ],
            },
          ],
        },
      },
      parent,
    );
    this.arn = acl.arn;
    this.aclName = acl.name;
    this.registerOutputs({ arn: this.arn });
  }
}
