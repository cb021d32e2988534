import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

export interface EndpointsArgs {
  readonly vpcId: pulumi.Input<string>;
  readonly region: string;
  readonly subnetIds: readonly pulumi.Input<string>[];
  readonly routeTableIds: readonly pulumi.Input<string>[];
  readonly securityGroupId: pulumi.Input<string>;
}

/** AWS services that the platform calls, by addresses of our own network. */
const interfaces = [
  "ecr.api",
  "ecr.dkr",
  "kms",
  "logs",
  "secretsmanager",
  "sqs",
  "ssm",
  "sts",
  "xray",
] as const;

/** These two are routes instead, and cost nothing. */
const gateways = ["dynamodb", "s3"] as const;

/** The way to AWS's services that does not leave AWS's network. */
export class Endpoints extends pulumi.ComponentResource {
  constructor(name: string, args: EndpointsArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:boi:Endpoints", name, {}, opts);
    const parent = { parent: this };
    const of = (service: string) => ({
      vpcId: args.vpcId,
      serviceName: `com.amazonaws.${args.region}.${service}`,
    });
    for (const service of interfaces)
      new aws.ec2.VpcEndpoint(
        `${name}-${service}`,
        {
          ...of(service),
          vpcEndpointType: "Interface",
          subnetIds: [...args.subnetIds],
          securityGroupIds: [args.securityGroupId],
          privateDnsEnabled: true,
        },
        parent,
      );
    for (const service of gateways)
      new aws.ec2.VpcEndpoint(
        `${name}-${service}`,
        { ...of(service), vpcEndpointType: "Gateway", routeTableIds: [...args.routeTableIds] },
        parent,
      );
    this.registerOutputs({});
  }
}
