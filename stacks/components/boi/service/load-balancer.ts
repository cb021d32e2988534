import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

export interface LoadBalancerArgs {
  readonly subnetIds: pulumi.Input<pulumi.Input<string>[]>;
  readonly securityGroupId: pulumi.Input<string>;
  readonly certificateArn: pulumi.Input<string>;
  readonly logBucketName: pulumi.Input<string>;
}

/** The internal load balancer in front of the Fargate services; API Gateway is the only one that reaches it. */
export class LoadBalancer extends pulumi.ComponentResource {
  readonly arn: pulumi.Output<string>;
  readonly listenerArn: pulumi.Output<string>;
  /** "app/boi/0123456789abcdef": what metrics call it. */
  readonly arnSuffix: pulumi.Output<string>;

  constructor(name: string, args: LoadBalancerArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:boi:LoadBalancer", name, {}, opts);
    const parent = { parent: this };
    const logs = { bucket: args.logBucketName, prefix: "balancer", enabled: true };
    const balancer = new aws.lb.LoadBalancer(
      name,
      {
        name,
        loadBalancerType: "application",
        internal: true,
        subnets: args.subnetIds,
        securityGroups: [args.securityGroupId],
        dropInvalidHeaderFields: true,
        desyncMitigationMode: "strictest",
        enableDeletionProtection: true,
        accessLogs: logs,
        connectionLogs: logs,
        idleTimeout: 60,
      },
      parent,
    );
    const listener = new aws.lb.Listener(
      name,
      {
        loadBalancerArn: balancer.arn,
        port: 443,
        protocol: "HTTPS",
        sslPolicy: "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09",
        certificateArn: args.certificateArn,
        // What no service's rule takes is no one's.
        defaultActions: [
          {
            type: "fixed-response",
            fixedResponse: {
              statusCode: "404",
              contentType: "application/problem+json",
              messageBody: '{"status":404,"title":"Not Found"}',
            },
          },
        ],
      },
      parent,
    );
    this.arn = balancer.arn;
    this.listenerArn = listener.arn;
    this.arnSuffix = balancer.arnSuffix;
    this.registerOutputs({ arn: this.arn });
  }
}
