import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

export interface RateLimitTableArgs {
  readonly tableName: string;
  readonly dataKeyArn: pulumi.Input<string>;
}

/** Counts of requests, shared by all instances of a service; each goes away by itself when its time is over. */
export class RateLimitTable extends pulumi.ComponentResource {
  readonly arn: pulumi.Output<string>;
  readonly tableName: pulumi.Output<string>;

  constructor(name: string, args: RateLimitTableArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:boi:RateLimitTable", name, {}, opts);
    const table = new aws.dynamodb.Table(
      name,
      {
        name: args.tableName,
        billingMode: "PAY_PER_REQUEST",
        hashKey: "key",
        attributes: [{ name: "key", type: "S" }],
        ttl: { attributeName: "expire", enabled: true },
        serverSideEncryption: { enabled: true, kmsKeyArn: args.dataKeyArn },
        pointInTimeRecovery: { enabled: true },
        deletionProtectionEnabled: true,
      },
      { parent: this, protect: true },
    );
    this.arn = table.arn;
    this.tableName = table.name;
    this.registerOutputs({ arn: this.arn });
  }
}
