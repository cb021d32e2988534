import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { servicePort } from "../data/flows";

export interface TargetRulesArgs {
  readonly vpcId: pulumi.Input<string>;
  readonly listenerArn: pulumi.Input<string>;
  readonly segments: readonly string[];
  readonly priority: number;
}

/** A rule takes five paths at the most, and a segment needs two (ELB quotas, "Condition values per rule"). */
const segmentsPerRule = 2;

/** The tasks of a service as targets, and the rules by which the load balancer sends them their paths. */
export class TargetRules extends pulumi.ComponentResource {
  readonly arn: pulumi.Output<string>;
  readonly suffix: pulumi.Output<string>;

  constructor(name: string, args: TargetRulesArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:boi:TargetRules", name, {}, opts);
    const parent = { parent: this };
    const group = new aws.lb.TargetGroup(
      name,
      {
        name,
        vpcId: args.vpcId,
        targetType: "ip",
        port: servicePort,
        protocol: "HTTP",
        deregistrationDelay: 30,
        loadBalancingAlgorithmType: "least_outstanding_requests",
        healthCheck: {
          path: "/ready",
          matcher: "200",
          interval: 15,
          timeout: 5,
          healthyThreshold: 2,
          unhealthyThreshold: 3,
        },
      },
      parent,
    );
    for (let first = 0; first < args.segments.length; first += segmentsPerRule)
      new aws.lb.ListenerRule(
        `${name}-${first / segmentsPerRule}`,
        {
          listenerArn: args.listenerArn,
          priority: args.priority + first / segmentsPerRule,
          conditions: [
            {
              pathPattern: {
                values: args.segments
                  .slice(first, first + segmentsPerRule)
                  .flatMap((segment) => [`/${segment}`, `/${segment}/*`]),
              },
            },
          ],
          actions: [{ type: "forward", targetGroupArn: group.arn }],
        },
        parent,
      );
    this.arn = group.arn;
    this.suffix = group.arnSuffix;
    this.registerOutputs({});
  }
}
