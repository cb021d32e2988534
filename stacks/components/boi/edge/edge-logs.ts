import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { LogGroup } from "../../log-group";

export interface EdgeLogsArgs {
  readonly distributionArn: pulumi.Input<string>;
  readonly keyArn: pulumi.Input<string>;
}

/** Every request at the edge, without addresses (the web ACL logs those it refuses), headers, cookies and queries; a document's link stands in its path, but opens once. */
const recordFields = [
  "date",
  "time",
  "x-edge-location",
  "cs-method",
  "cs-uri-stem",
  "sc-status",
  "x-edge-result-type",
  "x-edge-request-id",
  "time-taken",
  "ssl-protocol",
  "ssl-cipher",
];

/** CloudFront's logs, delivered to a log group under our key (standard logging v2, which is set up in us-east-1). */
export class EdgeLogs extends pulumi.ComponentResource {
  constructor(name: string, args: EdgeLogsArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:boi:EdgeLogs", name, {}, opts);
    const parent = { parent: this };
    const group = new LogGroup(
      name,
      { name: `/aws/vendedlogs/cloudfront/${name}`, kmsKeyId: args.keyArn },
      parent,
    );
    const source = new aws.cloudwatch.LogDeliverySource(
      name,
      { name, logType: "ACCESS_LOGS", resourceArn: args.distributionArn },
      parent,
    );
    const destination = new aws.cloudwatch.LogDeliveryDestination(
      name,
      {
        name,
        outputFormat: "json",
        deliveryDestinationConfiguration: { destinationResourceArn: group.arn },
      },
      parent,
    );
    new aws.cloudwatch.LogDelivery(
      name,
      { deliverySourceName: source.name, deliveryDestinationArn: destination.arn, recordFields },
      parent,
    );
    this.registerOutputs({});
  }
}
