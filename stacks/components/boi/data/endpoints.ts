import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { partitionOf } from "../../../../policy-packs/controls/model/partitions";
import { type AccountRef } from "../../../model/arns";
import { policyDocument, type PolicyStatement } from "../../policy-document";

export interface EndpointsArgs {
  readonly account: AccountRef;
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
      policy: policyDocument([
        ownCallers(args.account),
        ...(service === "s3" ? [imageLayers(args.region)] : []),
      ]),
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

/** Who got into the network with credentials of their own takes nothing out by our endpoints. */
const ownCallers = ({ id }: AccountRef): PolicyStatement => ({
  Sid: "OwnCallers",
  Effect: "Allow",
  Principal: "*",
  Action: "*",
  Resource: "*",
  Condition: { StringEquals: { "aws:PrincipalAccount": id } },
});

/** ECR keeps the layers of images in a bucket of its own and hands out links that it has signed. */
const imageLayers = (region: string): PolicyStatement => ({
  Sid: "ImageLayers",
  Effect: "Allow",
  Principal: "*",
  Action: "s3:GetObject",
  Resource: `arn:${partitionOf(region)}:s3:::prod-${region}-starport-layer-bucket/*`,
});
